using System.CommandLine;
using System.Text.Json;
using System.Text.Json.Nodes;
using Bursar.Api;

namespace Bursar;

/// <summary><c>bursar user create EMAIL</c>.</summary>
internal static class UserCreateCommand
{
    private static readonly Argument<string> Email = new("EMAIL") { Description = "The address under which the user signs in." };
    private static readonly Option<string> Name = new("--name") { Description = "A new user's name.", HelpName = "NAME" };

    private static readonly Option<string> Book = new("--owner-of")
    {
        Description = "A book whose owner is to sign in under this address. Default: a new user.",
        HelpName = "BOOK",
    };

    private static readonly Option<bool> Operator = new("--operator") { Description = "Let the user see every book." };

    public static Command Create()
    {
        var command = new Command(
            "create", "Let a user sign in to the console. Prints a link to set a password; again for a forgotten one.")
        {
            Email, Name, Book, Operator, Shared.Json,
        };
        command.SetAction(async (line, cancellation) =>
        {
            using var server = ServerClient.Of(Shared.DataOf(line));
            var body = new JsonObject { ["email"] = line.GetValue(Email) };
            if (line.GetValue(Name) is { } name) body["name"] = name;
            if (line.GetValue(Operator)) body["operator"] = true;
            if (line.GetValue(Book) is { } book) body["id"] = await OwnerAsync(server, book, cancellation);
            var user = await server.PostAsync("users", body, UserJson.Default.UserAnswer, null, cancellation);
            Console.WriteLine(
                line.GetValue(Shared.Json) ? JsonSerializer.Serialize(user, UserJson.Default.UserAnswer) : Text(user));
            return (int)ExitCode.Ok;
        });
        return command;
    }

    private static async Task<string> OwnerAsync(ServerClient server, string book, CancellationToken cancellation)
        => (await server.GetAsync($"books/{Uri.EscapeDataString(book)}", BookJson.Default.BookAnswer, cancellation)).Owner.Id;

    private static string Text(UserAnswer user) => $"""
        {user.Id}  {Columns.Visible(user.Email)}{(user.IsOperator ? ", operator" : "")}
        Set the password (until {user.ExpiresAt:u}, once): {user.Link}
        """;
}
