using System.CommandLine;
using Bursar.Bench;

try
{
    var line = BenchCommands.Create().Parse(args);
    return await line.InvokeAsync(new InvocationConfiguration
    {
        EnableDefaultExceptionHandler = false,
        // Whoever interrupts the run waits until every server that it started has stopped.
        ProcessTerminationTimeout = TimeSpan.FromMinutes(1),
    });
}
catch (BenchException failure)
{
    await Console.Error.WriteLineAsync($"bench: {failure.Message}");
    return 1;
}
catch (OperationCanceledException)
{
    await Console.Error.WriteLineAsync("bench: stopped.");
    return 1;
}
