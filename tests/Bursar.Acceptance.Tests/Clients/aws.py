"""The AWS CLI, unmodified, loaded once: aws.py ADDRESS

Each line of input has the arguments of a command for the server at ADDRESS, as JSON. A process of its own, forked from this one,
carries it out; a line of output says what it printed and how it ended.
"""
import json, os, sys, tempfile, traceback

import awscli.clidriver

awscli.clidriver.create_clidriver()  # Loads what every command loads.


def carry_out(arguments, output, errors):
    os.dup2(os.open(os.devnull, os.O_RDONLY), 0)
    os.dup2(output.fileno(), 1)
    os.dup2(errors.fileno(), 2)
    sys.argv = ["aws", *arguments, "--endpoint-url", sys.argv[1]]
    code = 1
    try:
        code = awscli.clidriver.main()
    except SystemExit as end:
        code = end.code
    except BaseException:
        traceback.print_exc()
    finally:
        sys.stdout.flush()
        sys.stderr.flush()
        os._exit(code or 0)


for line in sys.stdin:
    with tempfile.TemporaryFile() as output, tempfile.TemporaryFile() as errors:
        process = os.fork()
        if process == 0:
            carry_out(json.loads(line), output, errors)
        _, status = os.waitpid(process, 0)
        said = []
        for file in (output, errors):
            file.seek(0)
            said.append(file.read().decode())
    print(json.dumps({"ExitCode": os.waitstatus_to_exitcode(status), "Output": said[0], "Errors": said[1]}), flush=True)
