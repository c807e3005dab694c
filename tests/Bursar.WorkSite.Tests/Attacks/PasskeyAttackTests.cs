using System.Buffers.Text;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Bursar.Http;
using Microsoft.Playwright;

namespace Bursar.WorkSite.Tests;

/// <summary>What a passkey does not open: another person's account, the other site, or anything a second time.</summary>
public sealed class PasskeyAttackTests(Chromium chromium)
{
    private const string Refused = "That passkey does not sign in here";

    [Fact]
    public async Task Answer_ThatIsNotHersNotNewOrOfSomeoneGone_SignsNobodyIn()
    {
        await using var house = await WorkHouse.StartUnderANameAsync();
        await using var ada = await Person.ArriveAsync(chromium, house, "ada");
        await using var ben = await Person.ArriveAsync(chromium, house, "ben");
        var hers = await Authenticator.GiveAsync(ada.Page);
        await AddAsync(ada);
        await Authenticator.GiveAsync(ben.Page);
        await AddAsync(ben);
        var added = Assert.Single((await SignInOfAsync(house, ada.Id)).Passkeys.All);
        await ada.PressAsync("Sign out");
        await ada.SeesAsync("Sign in");
        var (answer, state) = await AnswerAsync();
        // With a way in that remains, the passkey can be taken away.
        await house.SetPasswordAsync(ada.Id, "She comes by it seldom");

        foreach (var (credential, sealedState) in new[]
        {
            (answer, state + "A"), (answer, ""), ("{}", state), ("", ""), (OfAnother(answer, ben.Id), state),
        })
            Assert.Equal(403, await SendAsync(credential, sealedState));
        house.Server.Clock.Advance(TimeSpan.FromMinutes(5) + TimeSpan.FromMilliseconds(1));
        Assert.Equal(403, await SendAsync(answer, state));
        house.Server.Clock.Advance(-TimeSpan.FromMinutes(5));
        Assert.Equal(303, await SendAsync(answer, state));

        // The authenticator's counter has been seen; and where it counts for nothing, the question has been answered.
        Assert.Equal(403, await SendAsync(answer, state));
        await ReplaceAsync(added with { Uses = 0 });
        Assert.Equal(403, await SendAsync(answer, state));
        Assert.Equal(0, Assert.Single((await SignInOfAsync(house, ada.Id)).Passkeys.All).Uses);

        await ReplaceAsync(added with { Uses = 1_000 });
        await GivesAsync(403);
        await ReplaceAsync(added);
        await GivesAsync(303);
        await house.Server.ExecuteAsync(new Ledger.RemovePasskey(Site.WorkSite, ada.Id, added.Id));
        await GivesAsync(403);
        await ReplaceAsync(added);
        await house.Server.ExecuteAsync(new ForgetParticipant(ada.Id, "ada"));
        await GivesAsync(403);
        Assert.Empty((await SignInOfAsync(house, ada.Id)).Passkeys.All);

        async Task<(string Answer, string State)> AnswerAsync()
        {
            await ada.GoAsync("/sign-in");
            var (options, sealedState) = await hers.QuestionAsync();
            return (await hers.AnswerAsync(options), sealedState);
        }

        async Task GivesAsync(int status)
        {
            var (fresh, sealedState) = await AnswerAsync();
            Assert.Equal(status, await SendAsync(fresh, sealedState));
        }

        Task<int> SendAsync(string credential, string sealedState) => PostAsync(house, credential, sealedState);

        async Task ReplaceAsync(Passkey passkey)
        {
            await house.Server.ExecuteAsync(new Ledger.RemovePasskey(Site.WorkSite, ada.Id, passkey.Id));
            await house.Server.ExecuteAsync(new Ledger.AddPasskey(Site.WorkSite, ada.Id, passkey));
        }
    }

    /// <summary>Both sites lie under one host name here, so that the browser offers either's passkeys to both.</summary>
    [Fact]
    public async Task Passkey_OfTheConsole_DoesNotOpenTheSiteNorTheOtherWayRound()
    {
        await using var house = await WorkHouse.StartUnderANameAsync();
        var console = new Uri(WorkHouse.UnderAName(house.Server.Address), "/console/");
        await using var ada = await Person.ArriveAsync(chromium, house, "ada");
        var hers = await Authenticator.GiveAsync(ada.Page);
        await LetInToTheConsoleAsync(house, ada, console);
        await ada.Page.GotoAsync(new Uri(console, "you").ToString());
        await ada.Page.GetByLabel("Name of the new passkey").FillAsync("At the console");
        await ada.PressAsync("Add a passkey");
        await Assertions.Expect(ada.Page.GetByRole(AriaRole.Status)).ToContainTextAsync("The passkey is added.");

        await ada.Page.Context.ClearCookiesAsync();
        await ada.GoAsync("/sign-in");
        await ada.PressAsync("Sign in with a passkey");
        await Assertions.Expect(ada.Page.GetByRole(AriaRole.Alert)).ToContainTextAsync(Refused);

        await hers.ForgetAsync();
        await ada.Page.Context.AddCookiesAsync(
            [new() { Name = "bursar-work", Value = $"{await house.LetInAsync(ada.Id)}", Url = house.Site.ToString() }]);
        await AddAsync(ada);
        await ada.PressAsync("Sign out");
        await ada.SeesAsync("Sign in");
        await ada.Page.GotoAsync(new Uri(console, "sign-in").ToString());
        var (options, state) = await hers.QuestionAsync();
        await ada.PressAsync("Sign in with a passkey");
        await Assertions.Expect(ada.Page.GetByRole(AriaRole.Alert)).ToContainTextAsync(Refused);

        // What the console asked is no question of the site, even if she answers it there.
        await ada.GoAsync("/sign-in");
        Assert.Equal(403, await PostAsync(house, await hers.AnswerAsync(options), state));
        await ada.PressAsync("Sign in with a passkey");
        await ada.SeesAsync("Tasks");
    }

    private static async Task LetInToTheConsoleAsync(WorkHouse house, Person person, Uri console)
    {
        var (now, user) = (house.Server.Clock.GetUtcNow(), ObjectId.Random(house.Server.Clock.GetUtcNow()));
        await house.Server.ExecuteAsync(new CreateUser(user, "Ada", "ada@example.org"));
        await house.Server.ExecuteAsync(new AddSignIn(Site.Console, user, "ada@example.org"));
        var secret = PersonSecret.New(user);
        var session = new Session(ObjectId.Random(now), secret.Digest, now, now, now + TimeSpan.FromHours(1), "");
        await house.Server.ExecuteAsync(new StartSession(Site.Console, user, session, null, now));
        await person.Page.Context.AddCookiesAsync(
            [new() { Name = "bursar_console", Value = $"{secret}", Url = console.ToString() }]);
    }

    private static async Task AddAsync(Person person)
    {
        await person.GoAsync("/account");
        await person.Page.GetByLabel("Name of the new passkey").FillAsync("My phone");
        await person.PressAsync("Add a passkey");
        await Assertions.Expect(person.Page.GetByRole(AriaRole.Status)).ToHaveTextAsync("The passkey is added.");
    }

    /// <summary>Sends an answer as the site's own page would.</summary>
    private static async Task<int> PostAsync(WorkHouse house, string credential, string state)
    {
        using var http = new HttpClient(new SocketsHttpHandler { AllowAutoRedirect = false }) { BaseAddress = house.Site };
        using var request = new HttpRequestMessage(HttpMethod.Post, "/sign-in/passkey")
        {
            Content = new FormUrlEncodedContent([new("credential", credential), new("state", state)]),
        };
        request.Headers.Add("Origin", house.Site.GetLeftPart(UriPartial.Authority));
        using var answer = await http.SendAsync(request, TestContext.Current.CancellationToken);
        return (int)answer.StatusCode;
    }

    /// <summary>The same answer, in another person's name.</summary>
    private static string OfAnother(string answer, ObjectId other)
    {
        var node = JsonNode.Parse(answer)!;
        node["response"]!["userHandle"] = Base64Url.EncodeToString(Encoding.UTF8.GetBytes($"{other}"));
        return node.ToJsonString(JsonSerializerOptions.Default);
    }

    private static Task<SignIn> SignInOfAsync(WorkHouse house, ObjectId person)
        => house.Server.FindAsync<SignIn>(RowKey.OfSignIn(Site.WorkSite, person));
}
