using System.CommandLine;
using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using Bursar.Api;

namespace Bursar;

/// <summary><c>bursar token create BOOK</c>.</summary>
internal static class TokenCreateCommand
{
    private static readonly Option<bool> ReadOnly = new("--read-only") { Description = "Create a read-only token." };
    private static readonly Option<string> Label = new("--label") { Description = "Your name for the token.", HelpName = "TEXT" };

    private static readonly Option<string> Expires = new("--expires")
    {
        Description =
            "When it expires: a number of days or hours from now (30d, 12h), or a timestamp (2030-01-31T12:00:00Z). Default: "
                + "never.",
        HelpName = "WHEN",
    };

    public static Command Create()
    {
        var command = new Command("create", "Create a token for a book's owner. It is shown only once.")
        {
            Shared.Book, ReadOnly, Expires, Label, Shared.Key, Shared.Json,
        };
        command.SetAction(async (line, cancellation) =>
        {
            using var server = ServerClient.Of(Shared.DataOf(line));
            var body = new JsonObject
            {
                ["label"] = line.GetValue(Label),
                ["read_only"] = line.GetValue(ReadOnly),
                ["expires_at"] = line.GetValue(Expires) is { } when ? Moment(when) : null,
            };
            var token = await server.PostAsync(
                $"{Shared.PathOf(line)}/tokens", body, TokenJson.Default.TokenAnswer, line.GetValue(Shared.Key), cancellation);
            Console.WriteLine(line.GetValue(Shared.Json)
                ? JsonSerializer.Serialize(token, TokenJson.Default.TokenAnswer)
                : $"{token.Id}  {token.Token ?? "(shown when it was created)"}");
            return (int)ExitCode.Ok;
        });
        return command;
    }

    /// <summary>
    /// <c>30d</c> and <c>12h</c> from now as a timestamp; any other text unchanged, for the server to validate.
    /// </summary>
    private static string Moment(string when)
    {
        var now = TimeProvider.System.GetUtcNow();
        return Duration.Of(when) is { } time && time <= DateTimeOffset.MaxValue - now
            ? (now + time).ToString("yyyy-MM-ddTHH:mm:ssZ", CultureInfo.InvariantCulture)
            : when;
    }
}
