from .vertical import lay_out
