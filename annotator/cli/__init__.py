"""The command line: a file per group of commands, each a thin layer over `annotator.project`.

Nothing heavy is imported before a command runs, so that scripts may call it often.
"""
