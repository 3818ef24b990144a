"""Runs a verify.py on many bundles as if each were its only one: name, exit code and what it says, a line for each."""
import contextlib, io, os, runpy, sys

for place in sys.argv[1:]:
    said, sys.argv = io.StringIO(), ["verify.py", place]
    try:
        with contextlib.redirect_stdout(said):
            runpy.run_path(os.environ["VERIFIER"], run_name="__main__")
        code = "none"
    except SystemExit as end:
        code, text = (str(end.code), "") if isinstance(end.code, int) else ("1", str(end.code))
        said.write(text)
    except BaseException as failure:
        code = "failure " + repr(failure)
    print(os.path.basename(place), code, said.getvalue().strip().replace("\n", " | "), sep="\t")
