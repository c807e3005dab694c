using Bursar.Http;
using Bursar.Ledger;

namespace Bursar.Api.Tests;

public sealed class UserTests
{
    private static CancellationToken Now => TestContext.Current.CancellationToken;

    [Fact]
    public async Task PostUser_NewAddress_MakesAUserAndALinkToSetAPassword()
    {
        await using var server = await ApiServer.StartAsync();

        var made = (await server.PostAsync("users", """{"email":" Ada@Example.org","name":"Ada","operator":true}""")).Is(201);

        Assert.Equal(("ada@example.org", "True"), (made["email"], made["operator"]));
        Assert.Equal("no-store", made.Headers.CacheControl!.ToString());
        Assert.True(ObjectId.TryParse(made["id"], out var id));
        var user = await server.Ledger.FindAsync<User>(RowKey.OfUser(id), Now);
        Assert.Equal(("Ada", "Ada@Example.org"), (user!.Name, user.Email));
        var signIn = await SignInAsync(server, id);
        Assert.Equal((true, LinkPurpose.SetPassword), (signIn.IsOperator, signIn.Link!.Purpose));
        Assert.Equal(signIn.Link.Secret, SecretOf(made).Digest);
        Assert.Equal(server.Clock.GetUtcNow().AddDays(3), signIn.Link.ExpiresAt);
    }

    [Fact]
    public async Task PostUser_AddressThatIsKnown_MakesAnotherLinkForTheSameUser()
    {
        await using var server = await ApiServer.StartAsync();
        var first = (await server.PostAsync("users", """{"email":"ada@example.org","operator":true}""")).Is(201);

        var again = (await server.PostAsync("users", """{"email":"ADA@example.org"}""")).Is(201);

        Assert.Equal((first["id"], "True"), (again["id"], again["operator"]));
        Assert.True(ObjectId.TryParse(first["id"], out var id));
        Assert.Equal((await SignInAsync(server, id)).Link!.Secret, SecretOf(again).Digest);
        Assert.NotEqual(SecretOf(first).Digest, SecretOf(again).Digest);
    }

    [Fact]
    public async Task PostUser_OwnerOfABook_SignsInUnderThatAddress()
    {
        await using var server = await ApiServer.StartAsync();
        var owner = (await server.BookAsync(await server.OpenAsync())).Owner;

        var made = (await server.PostAsync("users", $$"""{"email":"ada@example.org","id":"{{owner}}"}""")).Is(201);

        Assert.Equal(owner.ToString(), made["id"]);
        Assert.False((await SignInAsync(server, owner)).IsOperator);
        (await server.PostAsync("users", $$"""{"email":"b@example.org","id":"{{owner}}"}""")).IsProblem(409, "already_exists");
    }

    [Theory]
    [InlineData("{}", 400, "invalid_value")]
    [InlineData("""{"email":"nobody"}""", 400, "invalid_value")]
    [InlineData("""{"email":"a@b.org","id":"650000000000000000000001"}""", 404, "not_found")]
    [InlineData("""{"email":"a@b.org","role":"admin"}""", 400, "unknown_member")]
    public async Task PostUser_OfNoUser_IsRefused(string body, int status, string code)
    {
        await using var server = await ApiServer.StartAsync();

        (await server.PostAsync("users", body)).IsProblem(status, code);
    }

    private static async Task<SignIn> SignInAsync(ApiServer server, ObjectId user)
        => (await server.Ledger.FindAsync<SignIn>(RowKey.OfSignIn(Site.Console, user), Now))!;

    private static PersonSecret SecretOf(Reply reply)
    {
        var link = new Uri(reply["link"]!);
        Assert.StartsWith("/console/link/", link.AbsolutePath, StringComparison.Ordinal);
        return PersonSecret.TryParse(link.AbsolutePath["/console/link/".Length..])!;
    }
}
