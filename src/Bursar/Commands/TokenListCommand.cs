using System.CommandLine;
using System.Text.Json;
using Bursar.Api;

namespace Bursar;

/// <summary><c>bursar token list BOOK</c>.</summary>
internal static class TokenListCommand
{
    public static Command Create()
    {
        var command = new Command("list", "List the tokens of a book, including revoked ones.") { Shared.Book, Shared.Json };
        command.SetAction(async (line, cancellation) =>
        {
            using var server = ServerClient.Of(Shared.DataOf(line));
            var list = await server.GetAsync($"{Shared.PathOf(line)}/tokens", TokenJson.Default.TokenList, cancellation);
            Console.WriteLine(
                line.GetValue(Shared.Json)
                    ? JsonSerializer.Serialize(list.Tokens, TokenJson.Default.IReadOnlyListTokenAnswer)
                    : Table(list.Tokens));
            return (int)ExitCode.Ok;
        });
        return command;
    }

    private static string Table(IReadOnlyList<TokenAnswer> tokens)
    {
        if (tokens.Count == 0) return "This book has no tokens. Create one: bursar token create BOOK";
        var columns = new Columns("TOKEN_ID", "MAY", "CREATED", "EXPIRES", "REVOKED", "LABEL");
        foreach (var token in tokens)
        {
            var may = token.ReadOnly ? "read" : "all";
            var expires = token.ExpiresAt is { } end ? $"{end:u}" : "never";
            columns.Add(
                token.Id, may, $"{token.CreatedAt:u}", expires, token.RevokedAt is { } at ? $"{at:u}" : "no", token.Label);
        }
        return columns.ToString();
    }
}
