using System.CommandLine;
using Bursar;
using Bursar.Ledger;

try
{
    var line = CommandLine.Create().Parse(args);
    // Signals are the server's business (it finishes what it accepted), and failures are one line, not a stack trace.
    var code = await line.InvokeAsync(new InvocationConfiguration { EnableDefaultExceptionHandler = false, ProcessTerminationTimeout = null });
    return line.Errors.Count > 0 ? (int)ExitCode.Usage : code;
}
catch (CommandFailure failure)
{
    await Console.Error.WriteLineAsync($"bursar: {failure.Message}");
    return (int)failure.Code;
}
catch (StoreException failure)
{
    await Console.Error.WriteLineAsync($"bursar: {failure.Message}");
    return (int)ExitCode.Refused;
}
