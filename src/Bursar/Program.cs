using System.CommandLine;
using System.CommandLine.Invocation;
using Bursar;
using Bursar.Ledger;

try
{
    // A title or a reference may begin with @: it is no file of further arguments.
    var line = CommandLine.Create().Parse(args, new ParserConfiguration { ResponseFileTokenReplacer = null });
    // "bursar book" is a question, and gets the help; a wrong word gets the one line that says so.
    var isQuestion = line.CommandResult.Command.Subcommands.Count > 0 && line.UnmatchedTokens.Count == 0;
    if (line.Action is ParseErrorAction wrong)
    {
        if (MissingArguments.Of(line) is { } missing) throw new CommandFailure(ExitCode.Usage, missing);
        wrong.ShowHelp = isQuestion;
    }
    // Signals are the server's business (it finishes what it accepted), and failures are one line, not a stack trace.
    var code = await line.InvokeAsync(new InvocationConfiguration { EnableDefaultExceptionHandler = false, ProcessTerminationTimeout = null });
    return line.Errors.Count > 0 ? (int)ExitCode.Usage : code;
}
catch (CommandFailure failure)
{
    await Console.Error.WriteLineAsync($"bursar: {failure.Message}");
    return (int)failure.Code;
}
catch (Exception failure) when (failure is StoreException or IOException)
{
    await Console.Error.WriteLineAsync($"bursar: {failure.Message}");
    return (int)ExitCode.Refused;
}
