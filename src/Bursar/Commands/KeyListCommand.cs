using System.CommandLine;
using System.Text.Json;
using Bursar.Api;

namespace Bursar;

/// <summary><c>bursar key list BOOK</c>.</summary>
internal static class KeyListCommand
{
    public static Command Create()
    {
        var command = new Command("list", "List a book's access keys, including revoked ones.") { Shared.Book, Shared.Json };
        command.SetAction(async (line, cancellation) =>
        {
            using var server = ServerClient.Of(Shared.DataOf(line));
            var list = await server.GetAsync($"{Shared.PathOf(line)}/keys", KeyJson.Default.KeyList, cancellation);
            Console.WriteLine(
                line.GetValue(Shared.Json)
                    ? JsonSerializer.Serialize(list.Keys, KeyJson.Default.IReadOnlyListKeyAnswer)
                    : Table(list.Keys));
            return (int)ExitCode.Ok;
        });
        return command;
    }

    private static string Table(IReadOnlyList<KeyAnswer> keys)
    {
        if (keys.Count == 0) return "This book has no access keys. Create one: bursar key create BOOK";
        var columns = new Columns("KEY_ID", "CREATED", "REVOKED");
        foreach (var key in keys) columns.Add(key.KeyId, $"{key.CreatedAt:u}", key.RevokedAt is { } at ? $"{at:u}" : "no");
        return columns.ToString();
    }
}
