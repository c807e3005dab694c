using System.CommandLine;
using System.Text.Json;
using System.Text.Json.Nodes;
using Bursar.Api;

namespace Bursar;

/// <summary>Changes a book, and prints it as it is then.</summary>
internal static class BookPatch
{
    /// <param name="line">The command line, with the options that such commands share.</param>
    /// <param name="body">What changes.</param>
    /// <param name="cancellation">Cancels the request.</param>
    /// <returns>The exit code.</returns>
    public static async Task<int> SendAsync(ParseResult line, JsonObject body, CancellationToken cancellation)
    {
        using var server = ServerClient.Of(Shared.DataOf(line));
        var book = await server.PatchAsync(
            Shared.PathOf(line), body, BookJson.Default.BookAnswer, line.GetValue(Shared.Key), cancellation);
        Console.WriteLine(
            line.GetValue(Shared.Json)
                ? JsonSerializer.Serialize(book, BookJson.Default.BookAnswer)
                : BookShowCommand.Text(book));
        return (int)ExitCode.Ok;
    }
}
