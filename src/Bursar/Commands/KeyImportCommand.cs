using System.CommandLine;
using System.Text.Json;
using System.Text.Json.Nodes;
using Bursar.Api;

namespace Bursar;

/// <summary>
/// <c>bursar key import BOOK KEY_ID --secret-stdin</c>: the secret is never on the command line, where others could read it.
/// </summary>
internal static class KeyImportCommand
{
    private static readonly Option<bool> SecretStdin = new("--secret-stdin")
    {
        Description = "Read the secret from the first line of standard input (required).",
    };

    public static Command Create()
    {
        var command = new Command("import", "Import an existing access key into a USD book, so that scripts can keep using it.")
        {
            Shared.Book, Shared.KeyId, SecretStdin, Shared.Key, Shared.Json,
        };
        command.SetAction(async (line, cancellation) =>
        {
            if (!line.GetValue(SecretStdin))
                throw new CommandFailure(
                    ExitCode.Usage, "Pass --secret-stdin and the secret on standard input: other users can read a command line.");
            using var server = ServerClient.Of(Shared.DataOf(line));
            var secret = await Console.In.ReadLineAsync(cancellation);
            if (string.IsNullOrEmpty(secret)) throw new CommandFailure(ExitCode.Usage, "Standard input contains no secret.");
            var body = new JsonObject { ["key_id"] = line.GetValue(Shared.KeyId), ["secret"] = secret };
            var key = await server.PostAsync(
                $"{Shared.PathOf(line)}/keys", body, KeyJson.Default.KeyAnswer, line.GetValue(Shared.Key), cancellation);
            Console.WriteLine(
                line.GetValue(Shared.Json) ? JsonSerializer.Serialize(key, KeyJson.Default.KeyAnswer) : $"Imported {key.KeyId}.");
            return (int)ExitCode.Ok;
        });
        return command;
    }
}
