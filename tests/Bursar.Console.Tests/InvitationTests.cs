namespace Bursar.WebConsole.Tests;

/// <summary>Somebody who was invited to a book joins it.</summary>
public sealed class InvitationTests
{
    private const string New = "new@example.org";

    [Fact]
    public async Task Join_BySomebodyNew_MakesAUserAndSignsIn()
    {
        await using var server = await ConsoleServer.StartAsync();
        using var web = new WebForms(server.Address);
        var path = await server.InviteAsync(server.Dollars, server.AdaId, New);

        Assert.Contains("Vision lab", (await web.GetAsync(path)).Is(200).Text, StringComparison.Ordinal);
        var wrong = await web.PostAsync(path, ("fullname", ""), ("password", "short"), ("again", "other"));
        Assert.Equal(3, wrong.Is(422).Text.Split("aria-invalid=\"true\"").Length - 1);
        var done = await web.PostAsync(path, ("fullname", "Nora"), ("password", ConsoleServer.Password), ("again",
            ConsoleServer.Password));

        Assert.Equal(server.DollarsPath, done.Is(303).Location);
        Assert.Contains("Vision lab", (await web.GetAsync(server.DollarsPath)).Is(200).Text, StringComparison.Ordinal);
        (await web.GetAsync(server.PoundsPath)).Is(404);
        (await web.GetAsync(path)).Is(404);
        using var again = new WebForms(server.Address);
        await again.SignInAsync(New);
        (await again.GetAsync(server.DollarsPath)).Is(200);
    }

    [Fact]
    public async Task Join_BySomebodyWhoIsSignedIn_NeedsAFormOfTheSession()
    {
        await using var server = await ConsoleServer.StartAsync();
        using var web = new WebForms(server.Address);
        await web.SignInAsync(ConsoleServer.Bo);
        var path = await server.InviteAsync(server.Dollars, server.AdaId, New);
        (await web.GetAsync(server.DollarsPath)).Is(404);

        (await web.PostAsync(path)).Is(403);
        var page = (await web.GetAsync(path)).Is(200);
        Assert.Equal(server.DollarsPath, (await web.PostAsync(path, ("token", page.Hidden("token")))).Is(303).Location);
        (await web.GetAsync(server.DollarsPath)).Is(200);

        await server.DoAsync(new SetMember(server.Dollars.Book, server.BoId, Role.None));
        (await web.GetAsync(server.DollarsPath)).Is(404);
        Assert.DoesNotContain("Vision lab", (await web.GetAsync("/console")).Is(200).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Join_UnderAnAddressThatSignsIn_LeadsToSignIn()
    {
        await using var server = await ConsoleServer.StartAsync();
        using var web = new WebForms(server.Address);
        var path = await server.InviteAsync(server.Dollars, server.AdaId, ConsoleServer.Bo);

        Assert.Contains("Sign in to join", (await web.GetAsync(path)).Is(200).Text, StringComparison.Ordinal);
        var answer = await web.PostAsync(
            path, ("fullname", "Mallory"), ("password", ConsoleServer.Password), ("again", ConsoleServer.Password));

        Assert.StartsWith("/console/sign-in?next=", answer.Is(303).Location, StringComparison.Ordinal);
        (await web.GetAsync(server.DollarsPath)).Is(303);
    }

    [Fact]
    public async Task Link_ThatWasTakenBackOrIsWrong_IsOver()
    {
        await using var server = await ConsoleServer.StartAsync();
        using var web = new WebForms(server.Address);
        var path = await server.InviteAsync(server.Dollars, server.AdaId, New);

        (await web.GetAsync(path + "x")).Is(404);
        (await web.GetAsync(path.Replace($"{server.Dollars}", $"{server.Pounds}", StringComparison.Ordinal))).Is(404);
        (await web.GetAsync($"/console/invitation/{server.Dollars}/x/y")).Is(404);
        await server.DoAsync(new WithdrawInvitation(server.Dollars.Book, New));
        (await web.GetAsync(path)).Is(404);
        (await web.PostAsync(path)).Is(404);
    }
}
