using System.CommandLine;
using Bursar.Bench;

try
{
    var line = BenchCommands.Create().Parse(args);
    return await line.InvokeAsync(new InvocationConfiguration { EnableDefaultExceptionHandler = false });
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
