"""Codes of languages that stand for others, and the scripts of languages, from CLDR 48.2.0. Data only.

Source: Unicode CLDR (licence Unicode-3.0), npm package `cldr-core` 48.2.0, folder `supplemental`.

- `aliases.json`: of the languages that CLDR has data for the codes of ISO 639-2 and 639-3, the retired ones
  ("iw"), and the members of a macrolanguage that are written as it is ("cmn").
- `likelySubtags.json`, and `scriptMetadata.json` beside the folder: the regions whose script is not the usual
  one of the language, and what runs from right to left.
- `parentLocales.json`: Portuguese outside Brazil.
"""

from __future__ import annotations

# The tag that is used, and the codes that it is used for.
_ALIASES = """
aa=aar ab=abk af=afr ak=aka,fat,tw,twi am=amh an=arg apc=ajp ar=ara,arb as=asm az=aze,azj ba=bak bal=bcc
be=bel bg=bul bho=bh,bih bm=bam bn=ben bo=bod,tib br=bre bs=bos bua=bxr ca=cat ce=che co=cos cs=ces,cze
cu=chu cv=chv cy=cym,wel da=dan de=deu,ger doi=dgo dv=div dz=adp,dzo ee=ewe el=ell,gre en=eng eo=epo
es=spa et=ekk,est eu=baq,eus fa=fas,per,pes fa-AF=drw,prs,tnf ff=fuc,ful fi=fin fil=tgl,tl fo=fao
fr=fra,fre fy=fry ga=gle gd=gla gl=glg gn=grn,gug gu=guj,prp gv=glv ha=hau he=heb,iw hi=hin hr=hrv,scr
ht=hat hu=hun hy=arm,hye ia=ina id=in,ind ie=ile ig=ibo ii=iii io=ido is=ice,isl it=ita iu=ike,iku ja=jpn
jv=jav,jw ka=geo,kat ki=kik kk=kaz kl=kal kln=spy km=khm kn=kan ko=kor kok=gom kpe=xpe ks=kas ku=kmr,kur
kw=cor ky=kir la=lat lb=ltz lg=lug ln=lin lo=lao lt=lit lu=lub luy=bxk lv=lav,lvs mg=mlg,plt mi=mao,mri
mk=mac,mkd ml=mal mn=drh,khk,mon mr=mar ms=may,msa,zsm mt=mlt my=bur,mya nb=nob nd=nde ne=nep,npi
nl=dut,nld nn=nno no=nor nr=nbl nv=nav ny=nya oc=oci om=gaz,orm or=ori,ory os=oss pa=pan pi=pli pl=pol
ps=pbu,pus pt=por qu=que,quz raj=mup rm=roh rn=run ro=mo,mol,ron,rum ru=rus rw=kin sa=cls,san sc=src,srd
sd=snd se=sme sg=sag si=sin sk=slk,slo sl=slv sn=sna so=som sq=alb,als,sqi sr=scc,srp sr-Latn=hbs,sh
sr-ME=cnr ss=ssw st=sot su=sun sv=swe sw=swa,swh sw-CD=swc syr=cld ta=tam te=tel tg=tgk th=tha ti=tir
tk=tuk tn=tsn to=ton tr=tur ts=tso tt=tat ug=uig uk=ukr ur=urd uz=uzb,uzn ve=ven vi=vie vo=vol wa=wln
wo=wol xh=xho yi=ji,ydd,yid yo=yor za=zha,zyb zh=chi,cmn,zho zu=zul
"""

ALIASES = {
    code: tag for tag, codes in (each.split("=") for each in _ALIASES.split()) for code in codes.split(",")
}

# Language and script, and the regions that write the language so where the tag names no script.
REGIONS = {
    "az-Arab": "IQ IR",
    "az-Cyrl": "RU",
    "ha-Arab": "CM SD",
    "kk-Arab": "AF CN IR MN",
    "ku-Arab": "IQ IR LB",
    "mn-Mong": "CN",
    "ms-Arab": "CC",
    "pa-Arab": "PK",
    "sd-Deva": "IN",
    "sr-Latn": "ME RO TR",
    "uz-Arab": "AF",
    "uz-Cyrl": "CN",
    "yue-Hans": "CN",
    "zh-Hant": "AU BN GB GF HK ID MO PA PF PH SR TH TW US VN",
}

# Language and region, and the regions that write as that one does.
PARENTS = {
    "pt-PT": "AO CH CV FR GQ GW LU MO MZ ST TL",
}

# The languages whose usual script runs from right to left, and the scripts that do.
_RIGHT_TO_LEFT = """
aao abh abv acm acq acw acx adf aeb aec aee aeq afb aib aii aij aiq amw apc apd ar arc arq ars ary arz
ask atn auj auz avd avl ayh ayl ayn ayp azb bal bdz bej bft bgn bgp bhe bhm bhn bjf bjm bqi brh brk bsh
bsk chg cja ckb clh czk dcc def deh dgl dmk dml dv esh fa fay faz fia fub gbz ggg gha ghr gig gjk gju glh
glk grr gwc gwf gwt gzi hac haz hbo he hkh hnd hno hoh hrt hrz hss huy isk itk iw jad jat jbe jbn jdg ji
jnd jog jpa jpr jrb jye kbu kby kcy kfm khw klj kmz kqd ks ktl kvx kxp lad lah lhs lki lrc lrk lrl lsa
lsd lss luv luz mby mde mey mfa mfi mhj mid mki mnj mve mvy myz mzb mzn nli nlm nqo ntz nyq oar odk oru
ota pbt phl phr phv plk prc prd prx ps psh psi pst qxq rdb rhg rmt sam sbn scl sd sdb sdf sdg sdh sds sgr
sgy shd shm shu shv siy siz skr smp smy sqo sqt srh srz ssh sts swb syc syn syr tjo tks tmr tov tra trg
trm trw ug ur ush uzs vaf vgr vmh wbk wlo wne wni wsv xhe xka xkc xkj xkp xvi ydg yhd yi yih yud zba zdj
zrp zum
"""
RIGHT_TO_LEFT = frozenset(_RIGHT_TO_LEFT.split())
RIGHT_TO_LEFT_SCRIPTS = frozenset(
    {"Adlm", "Arab", "Aran", "Gara", "Hebr", "Mand", "Mend", "Nkoo", "Rohg", "Samr", "Syrc", "Thaa", "Yezi"}
)
