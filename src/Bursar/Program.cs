using System.CommandLine;
using System.CommandLine.Invocation;
using Bursar;
using Bursar.Ledger;

try
{
    // A title or a reference may begin with @; do not read it as a response file.
    var line = CommandLine.Create().Parse(args, new ParserConfiguration { ResponseFileTokenReplacer = null });
    // "bursar book" alone prints the help; an unknown word gets a one-line error.
    var isQuestion = line.CommandResult.Command.Subcommands.Count > 0 && line.UnmatchedTokens.Count == 0;
    if (line.Action is ParseErrorAction wrong)
    {
        if (MissingArguments.Of(line) is { } missing) throw new CommandFailure(ExitCode.Usage, missing);
        wrong.ShowHelp = isQuestion;
    }
    // The server handles signals itself, to finish what it accepted. Failures print one line, not a stack trace.
    var code = await line.InvokeAsync(
        new InvocationConfiguration { EnableDefaultExceptionHandler = false, ProcessTerminationTimeout = null });
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
