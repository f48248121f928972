"""What a value of the model must be: one function a rule, for the constructors and for the reader of files.

A rule takes what was given and returns what the model holds; what breaks it is raised as `Broken`. Nothing
here knows the classes of the model.
"""
