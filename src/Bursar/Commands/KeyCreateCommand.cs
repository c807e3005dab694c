using System.CommandLine;
using System.Text.Json;
using System.Text.Json.Nodes;
using Bursar.Api;

namespace Bursar;

/// <summary><c>bursar key create BOOK</c>.</summary>
internal static class KeyCreateCommand
{
    public static Command Create()
    {
        var command = new Command("create", "Create an access key for a USD book. The secret is shown only once.")
        {
            Shared.Book, Shared.Key, Shared.Json
        };
        command.SetAction(async (line, cancellation) =>
        {
            using var server = ServerClient.Of(Shared.DataOf(line));
            var key = await server.PostAsync(
                $"{Shared.PathOf(line)}/keys", new JsonObject(), KeyJson.Default.KeyAnswer, line.GetValue(Shared.Key),
                cancellation);
            Console.WriteLine(line.GetValue(Shared.Json) ? JsonSerializer.Serialize(key, KeyJson.Default.KeyAnswer) : Text(key));
            return (int)ExitCode.Ok;
        });
        return command;
    }

    private static string Text(KeyAnswer key) => $"""
        AWS_ACCESS_KEY_ID={key.KeyId}
        {(key.Secret is null ? "# The secret was shown when this key was created." : $"AWS_SECRET_ACCESS_KEY={key.Secret}")}
        """;
}
