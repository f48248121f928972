"""Imports run one way: errors <- language <- dates <- model <- words <- chart <- layout <- render <- cli."""

from __future__ import annotations

import ast
from graphlib import TopologicalSorter
from pathlib import Path

import pytest

import timeline

ROOT = Path(timeline.__file__).parent

# Each room may import from the rooms named here, and from itself. `timeline/__init__.py` is the public API.
GROUND = {"lazy", "errors", "codes", "extras", "language"}
MAY_IMPORT = {
    "lazy": set(),
    "errors": set(),
    "codes": {"errors"},
    "extras": {"errors"},
    "language": {"errors"},
    "dates": GROUND,
    "interface": GROUND | {"dates"},
    "model": GROUND | {"dates", "interface"},
    "dispute": GROUND | {"dates", "interface", "model"},
    "query": GROUND | {"dates", "interface", "model"},
    "evidence": GROUND | {"dates", "interface", "model"},
    "check": GROUND | {"dates", "interface", "model", "dispute", "query"},
    "document": GROUND | {"dates", "interface", "model", "evidence"},
    "words": GROUND | {"dates", "interface", "model", "dispute", "query"},
    "chart": GROUND | {"dates", "interface", "model", "dispute", "query", "words"},
    "layout": GROUND | {"dates", "chart"},
    "render": GROUND | {"dates", "interface", "model", "dispute", "query", "words", "chart", "layout"},
    "exchange": GROUND | {"dates", "interface", "model", "dispute", "query", "words"},
    "cli": GROUND | {
        "dates", "interface", "model", "dispute", "query", "check", "document", "words", "chart", "layout",
        "render", "exchange", "evidence", "__init__",
    },
    "__main__": {"cli"},
}  # fmt: skip

# The methods that have their body in a room above them, and the module that it is in: the only such imports.
ABOVE = {
    ("timeline.dates.expression", "_repr_html_"): "timeline.render.notebook",
    ("timeline.model.event", "_repr_html_"): "timeline.render.notebook",
    ("timeline.model.timeline", "_repr_html_"): "timeline.render.notebook",
    ("timeline.model.timeline", "_repr_pretty_"): "timeline.render.notebook",
    ("timeline.model.timeline", "from_table"): "timeline.exchange.from_table",
    ("timeline.model.timeline", "select"): "timeline.query.select",
    ("timeline.model.timeline", "to_arrow"): "timeline.exchange.tables",
    ("timeline.model.timeline", "to_pandas"): "timeline.exchange.tables",
    ("timeline.model.timeline", "to_polars"): "timeline.exchange.tables",
}


def module_name(path: Path) -> str:
    parts = path.relative_to(ROOT.parent).with_suffix("").parts
    return ".".join(parts[:-1] if parts[-1] == "__init__" else parts)


MODULES = {module_name(path): path for path in sorted(ROOT.rglob("*.py"))}


def imports(name: str, *, type_checking: bool) -> set[tuple[str, str]]:
    """The modules of the package that `name` imports anywhere, each with the function in which it does."""
    path = MODULES[name]
    package = name if path.name == "__init__.py" else name.rpartition(".")[0]
    found: set[tuple[str, str]] = set()

    def visit(node: ast.AST, function: str) -> None:
        if isinstance(node, ast.FunctionDef):
            function = node.name
        is_guard = (
            isinstance(node, ast.If) and isinstance(node.test, ast.Name) and node.test.id == "TYPE_CHECKING"
        )
        if is_guard and not type_checking:
            return
        if isinstance(node, ast.Import):
            found.update((alias.name, function) for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            base = package.split(".")[: len(package.split(".")) - node.level + 1] if node.level else []
            origin = ".".join([*base, *([node.module] if node.module else [])])
            for alias in node.names:
                deeper = f"{origin}.{alias.name}"
                found.add((deeper if deeper in MODULES else origin, function))
        for child in ast.iter_child_nodes(node):
            visit(child, function)

    visit(ast.parse(path.read_text(encoding="utf-8")), "")
    return {(module, function) for module, function in found if module in MODULES}


def imported_modules(name: str, *, type_checking: bool) -> set[str]:
    """The modules that `name` imports, but for those in which the bodies of its methods are."""
    found = imports(name, type_checking=type_checking)
    return {module for module, function in found if ABOVE.get((name, function)) != module}


def room(module: str) -> str:
    parts = module.split(".")
    return parts[1] if len(parts) > 1 else "__init__"


@pytest.mark.parametrize("name", [name for name in MODULES if name != "timeline"])
def test_a_module_imports_only_from_rooms_below_it(name: str) -> None:
    allowed = MAY_IMPORT[room(name)] | {room(name)}
    wrong = {target for target in imported_modules(name, type_checking=True) if room(target) not in allowed}
    assert not wrong, f"{name} imports {sorted(wrong)}, which runs the wrong way"


def test_every_method_with_its_body_above_imports_it() -> None:
    for (module, method), body in ABOVE.items():
        assert (body, method) in imports(module, type_checking=False)


# Within a room, what its parts may import of it beside themselves.
WITHIN = {"document.toml": set(), "document.format": {"document.toml"}}


@pytest.mark.parametrize("part", WITHIN)
def test_a_part_of_a_room_imports_only_from_parts_below_it(part: str) -> None:
    allowed = tuple(f"timeline.{name}." for name in {*WITHIN[part], part})
    inside = f"timeline.{part.partition('.')[0]}."
    own = {name for name in MODULES if name.startswith(f"timeline.{part}.")}
    targets = set().union(*(imported_modules(name, type_checking=True) for name in own))
    assert own
    assert {name for name in targets if name.startswith(inside) and not name.startswith(allowed)} == set()


def test_there_is_no_cycle_of_imports() -> None:
    """Imports inside functions count too: they only hide a cycle. Those for types alone are left out."""
    graph = {
        name: imported_modules(name, type_checking=False) - {name} for name in MODULES if name != "timeline"
    }
    TopologicalSorter(graph).prepare()  # raises CycleError, which names the cycle


def imports_matplotlib(tree: ast.AST) -> bool:
    nodes = list(ast.walk(tree))
    names = {alias.name for node in nodes if isinstance(node, ast.Import) for alias in node.names}
    names |= {node.module or "" for node in nodes if isinstance(node, ast.ImportFrom)}
    return any(name.split(".")[0] == "matplotlib" for name in names)


@pytest.mark.parametrize("name", MODULES)
def test_only_figures_and_outlines_import_matplotlib(name: str) -> None:
    """Outlines import it inside functions, so that no other drawing waits for it."""
    tree = ast.parse(MODULES[name].read_text(encoding="utf-8"))
    if name in {"timeline.render.svg.dejavu", "timeline.render.svg.glyphs"}:
        inner = [node for node in ast.walk(tree) if isinstance(node, ast.FunctionDef)]
        assert any(imports_matplotlib(function) for function in inner)
        tree.body = [node for node in tree.body if isinstance(node, ast.Import | ast.ImportFrom)]
    assert not imports_matplotlib(tree) or name.startswith("timeline.render.figure")
