using System.CommandLine;

namespace Bursar;

/// <summary><c>bursar token revoke BOOK TOKEN_ID</c>.</summary>
internal static class TokenRevokeCommand
{
    private static readonly Argument<string> TokenId = new("TOKEN_ID")
    {
        Description = "The token's id (see: bursar token list BOOK).",
    };

    public static Command Create()
    {
        var command = new Command("revoke", "Revoke a token permanently.") { Shared.Book, TokenId };
        command.SetAction(async (line, cancellation) =>
        {
            using var server = ServerClient.Of(Shared.DataOf(line));
            var token = line.GetRequiredValue(TokenId);
            await server.DeleteAsync($"{Shared.PathOf(line)}/tokens/{Uri.EscapeDataString(token)}", cancellation);
            Console.WriteLine($"Revoked {token}.");
            return (int)ExitCode.Ok;
        });
        return command;
    }
}
