using Bursar.Ledger;

namespace Bursar.Api.Tests;

public sealed class MemberTests
{
    [Fact]
    public async Task Members_AreSetListedAndRemoved()
    {
        await using var server = await ApiServer.StartAsync();
        var path = await server.OpenAsync();
        var book = await server.BookAsync(path);
        server.Clock.Advance(TimeSpan.FromSeconds(1));
        var user = (await server.MustAsync(new CreateUser(ObjectId.Random(server.Clock.GetUtcNow()), "Bo",
            "bo@example.org"))).Subject;

        var set = (await server.SendAsync(HttpMethod.Put, $"{path}/members/{user}", """{"role":"project_editor"}""")).Is(200);
        Assert.Equal(
            $$"""
            {"user":"{{user}}","name":"Bo","email":"bo@example.org","role":"project_editor",
            "since":"2026-10-01T12:00:01.000000Z"}
            """.ReplaceLineEndings(""),
            set.Text);
        Assert.Equal([$"{book.Owner}", $"{user}"], await UsersAsync(server, path));
        (await server.SendAsync(HttpMethod.Put, $"{path}/members/{user}", """{"role":"none"}""")).IsProblem(400, "invalid_value");
        (await server.SendAsync(HttpMethod.Put, $"{path}/members/{book.Id}", """{"role":"project_editor"}"""))
            .IsProblem(404, "not_found");

        (await server.DeleteAsync($"{path}/members/{user}")).Is(204);
        (await server.DeleteAsync($"{path}/members/{user}")).IsProblem(404, "not_found");
        (await server.DeleteAsync($"{path}/members/{book.Owner}")).IsProblem(409, "wrong_state");
        (await server.PostAsync($"{path}/tokens", $$"""{"user":"{{user}}"}""")).IsProblem(404, "not_found");
        Assert.Equal([$"{book.Owner}"], await UsersAsync(server, path));
    }

    [Fact]
    public async Task Invitations_AreListedAndTakenBack()
    {
        await using var server = await ApiServer.StartAsync();
        var path = await server.OpenAsync();
        var book = await server.BookAsync(path);
        await server.MustAsync(new InviteMember(
            book.Number, "bo@example.org", Role.WorkspaceAdmin, book.Owner, Digest.Of("secret"), server.Clock.GetUtcNow()));
        var id = Invitation.IdOf("bo@example.org");
        Assert.Equal(
            $$"""
            {"invitations":[{"id":"{{id}}","email":"bo@example.org","role":"workspace_admin","invited_by":"{{book.Owner}}",
            "expires_at":"2026-10-08T12:00:00.000000Z"}]}
            """.ReplaceLineEndings(""),
            (await server.GetAsync($"{path}/invitations")).Is(200).Text);

        (await server.DeleteAsync($"{path}/invitations/{id}")).Is(204);
        Assert.Equal("""{"invitations":[]}""", (await server.GetAsync($"{path}/invitations")).Is(200).Text);
        (await server.DeleteAsync($"{path}/invitations/x")).IsProblem(404, "not_found");
        (await server.DeleteAsync($"{path}/invitations/{Invitation.IdOf("nobody@example.org")}")).IsProblem(404, "not_found");
    }

    private static async Task<string?[]> UsersAsync(ApiServer server, string path)
        => [.. (await server.GetAsync($"{path}/members")).Is(200).Json.GetProperty("members").EnumerateArray()
            .Select(one => one.GetProperty("user").GetString())];
}
