namespace Bursar.WorkSite.Tests;

/// <summary>Nobody gets into another person's account through a provider, or through what it has said of someone.</summary>
public sealed class ProviderAttackTests
{
    private const string Password = "a password for tests";
    private const string Ada = "ada@example.org";

    /// <summary>A name proves nothing: who registered under another's address is someone else.</summary>
    [Fact]
    public async Task Address_ThatSomeoneElseRegisteredFirst_IsNoWayIntoTheirAccount()
    {
        await using var all = await StartAsync();
        using var thief = all.Browser();
        (await thief.PostAsync("/register", ("name", Ada), ("password", Password))).Is(303);
        var stolen = (await ProviderHouse.WhoAsync(thief))!.Value;
        using var web = all.Browser();

        Assert.Contains("already", (await ProviderHouse.RegisterAsync(web, Ada)).Is(400).Text, StringComparison.Ordinal);
        (await ProviderHouse.RegisterAsync(web, "ada")).Is(303);

        Assert.NotEqual(stolen, (await ProviderHouse.WhoAsync(web))!.Value);
        Assert.Equal(default, (await SignInAsync(all, stolen)).ProviderSubject);
    }

    /// <summary>An address opens an account once it is proved on both sides.</summary>
    [Theory]
    [InlineData("verified here and there", true)]
    [InlineData("the provider says no", false)]
    [InlineData("the provider does not say", false)]
    [InlineData("not verified here", false)]
    [InlineData("linked to someone else there", false)]
    public async Task Address_ThatIsProved_OpensTheAccount(string of, bool isOpened)
    {
        await using var all = await StartAsync();
        var id = await all.House.AddPersonAsync("someone");
        await all.House.SetPasswordAsync(id, Password);
        await SetMailAsync(all, id, of != "not verified here");
        if (of == "the provider says no") all.Provider.Claims["email_verified"] = false;
        if (of == "the provider does not say") all.Provider.Claims.Remove("email_verified");
        if (of == "linked to someone else there")
            await all.House.Server.ExecuteAsync(new BindProvider(id, Digest.Of("another"), all.House.Server.Clock.GetUtcNow()));
        using var web = all.Browser();

        var reply = await ProviderHouse.EnterAsync(web);

        Assert.Equal(isOpened ? 303 : 200, reply.Status);
        Assert.Equal(isOpened ? id : null, await ProviderHouse.WhoAsync(web));
        all.Provider.Claims["email"] = "another@example.org";
        using var later = all.Browser();
        Assert.Equal(isOpened ? 303 : 200, (await ProviderHouse.EnterAsync(later)).Status);
    }

    [Theory]
    [InlineData("never came", true)]
    [InlineData("has a password", false)]
    [InlineData("has a session", false)]
    public async Task Address_OfSomeoneInvited_OpensTheAccountUntilTheyCame(string who, bool isOpened)
    {
        await using var all = await ProviderHouse.StartAsync();
        var id = await all.House.AddPersonAsync(Ada);
        if (who == "has a password") await all.House.SetPasswordAsync(id, Password);
        if (who == "has a session") await all.House.LetInAsync(id);
        using var web = all.Browser();

        (await ProviderHouse.EnterAsync(web)).Is(isOpened ? 303 : 403);

        Assert.Equal(isOpened ? id : null, await ProviderHouse.WhoAsync(web));
        Assert.Equal(isOpened, (await SignInAsync(all, id)).ProviderSubject != default);
    }

    [Fact]
    public async Task Answer_ThatIsForgedReplayedOrNotForHere_LetsNobodyIn()
    {
        await using var all = await StartAsync();
        using var web = all.Browser();
        (await ProviderHouse.RegisterAsync(web, "ada")).Is(303);
        (await web.PostAsync("/sign-out")).Is(303);

        foreach (var (claim, value) in new (string, object)[]
        {
            ("nonce", "another"), ("aud", "another client"), ("iss", "https://idp.example.org"), ("exp", 1_000_000_000),
        })
        {
            all.Provider.Claims[claim] = value;
            (await ProviderHouse.EnterAsync(web)).Is(502);
            all.Provider.Claims.Remove(claim);
        }
        (all.Provider.IsForged, all.Provider.Refuses) = (true, false);
        (await ProviderHouse.EnterAsync(web)).Is(502);
        (all.Provider.IsForged, all.Provider.Refuses) = (false, true);
        Assert.Contains("did not let you in", (await ProviderHouse.EnterAsync(web)).Is(502).Text, StringComparison.Ordinal);
        all.Provider.Refuses = false;
        Assert.Null(await ProviderHouse.WhoAsync(web));

        using var other = all.Browser();
        var back = await ProviderHouse.ReturnAsync(web);
        (await other.GetAsync(back)).Is(502);
        (await web.GetAsync(back)).Is(303);
        (await web.PostAsync("/sign-out")).Is(303);
        (await web.GetAsync(back)).Is(502);
        back = await ProviderHouse.ReturnAsync(web);
        all.House.Server.Clock.Advance(TimeSpan.FromMinutes(15));
        (await web.GetAsync(back)).Is(502);
        Assert.Equal((null, null), (await ProviderHouse.WhoAsync(web), await ProviderHouse.WhoAsync(other)));
    }

    /// <summary>Cookies know no ports, so that a browser sends those of both sites; what they are for is sealed in.</summary>
    [Fact]
    public async Task SignIn_ThatWasBegunAtTheConsole_EndsAtNoOtherSite()
    {
        await using var all = await ProviderHouse.StartAsync();
        var user = ObjectId.Random(all.House.Server.Clock.GetUtcNow());
        await all.House.Server.ExecuteAsync(new CreateUser(user, "Ada", Ada));
        await all.House.Server.ExecuteAsync(new AddSignIn(Ledger.Site.Console, user, Ada));
        using var console = new WebForms(all.House.Server.Address);
        using var web = all.Browser();
        async Task<string> ReturnAsync() => await IdentityProvider.SignInAsync(
            (await console.GetAsync("/console/provider")).Is(302).Location!);

        (await console.GetAsync(await ReturnAsync())).Is(303);
        var query = (await ReturnAsync()).Split('?')[1];
        (await web.GetAsync($"/provider/callback?{query}")).Is(502);

        // Bound at the console, and nobody here.
        (await ProviderHouse.EnterAsync(web)).Is(403);
        Assert.Null(await ProviderHouse.WhoAsync(web));
    }

    [Fact]
    public async Task Form_ThatIsOldForgedOrUsed_BindsNothing()
    {
        await using var all = await StartAsync();
        using var web = all.Browser();
        var ticket = (await ProviderHouse.EnterAsync(web)).Is(200).Hidden("provider");

        (await web.PostAsync("/register", ("name", "first"), ("provider", ticket))).Is(303);
        var again = (await web.PostAsync("/register", ("name", "second"), ("provider", ticket))).Is(400);
        Assert.Contains("You have an account here already", again.Text, StringComparison.Ordinal);
        Assert.Null(await all.House.Server.Ledger.FindPersonAsync(
            Ledger.Site.WorkSite, "second", TestContext.Current.CancellationToken));

        var thief = await all.House.AddPersonAsync("thief");
        using var other = all.Browser();
        other.SetCookie("bursar-work", $"{await all.House.LetInAsync(thief)}");
        (await other.PostAsync("/account/provider", ("provider", ticket))).Is(409);
        foreach (var forged in new[] { $"{ticket}A", ticket[4..], "", "…" })
            (await other.PostAsync("/account/provider", ("provider", forged))).Is(410);
        all.Provider.Claims["sub"] = "person-2";
        using var stranger = all.Browser();
        ticket = (await ProviderHouse.EnterAsync(stranger)).Is(200).Hidden("provider");
        all.House.Server.Clock.Advance(TimeSpan.FromMinutes(15));
        foreach (var path in new[] { "/account/provider", "/register" })
            (await other.PostAsync(path, ("name", "late"), ("provider", ticket))).Is(410);
        Assert.Equal(default, (await SignInAsync(all, thief)).ProviderSubject);
    }

    /// <summary>Coming back binds nothing to the account of whoever is signed in: only their form does.</summary>
    [Fact]
    public async Task Link_ToAnAccount_NeedsItsFormAndNobodyElseThere()
    {
        await using var all = await StartAsync();
        using var first = all.Browser();
        (await ProviderHouse.RegisterAsync(first, "first")).Is(303);
        var (second, third) = (await all.House.AddPersonAsync("second"), await all.House.AddPersonAsync("third"));
        using var web = all.Browser();
        web.SetCookie("bursar-work", $"{await all.House.LetInAsync(second)}");

        (await ProviderHouse.EnterAsync(web)).Is(409);
        all.Provider.Claims["sub"] = "person-2";
        (await ProviderHouse.EnterAsync(web)).Is(200);
        Assert.Equal(default, (await SignInAsync(all, second)).ProviderSubject);
        var cross = WebForms.Form("/account/provider", ("provider", (await ProviderHouse.EnterAsync(web)).Hidden("provider")));
        cross.Headers.Add("Origin", "https://evil.example.org");
        (await web.SendAsync(cross)).Is(403);
        var ticket = (await ProviderHouse.EnterAsync(web)).Hidden("provider");
        (await web.PostAsync("/account/provider", ("provider", ticket))).Is(303);
        Assert.Equal(second, await ProviderHouse.WhoAsync(web));

        web.SetCookie("bursar-work", $"{await all.House.LetInAsync(third)}");
        (await ProviderHouse.EnterAsync(web)).Is(409);
    }

    [Fact]
    public async Task Person_WhoIsDeleted_LeavesNoLink()
    {
        await using var all = await StartAsync();
        using var web = all.Browser();
        (await ProviderHouse.RegisterAsync(web, "ada")).Is(303);
        var id = (await ProviderHouse.WhoAsync(web))!.Value;
        var subject = (await SignInAsync(all, id)).ProviderSubject;

        (await web.PostAsync("/account/delete", ("sure", "yes"))).Is(303);

        Assert.Equal(default, (await all.House.Server.FindAsync<SubjectOwner>(RowKey.OfSubjectOwner(subject))).Person);
        Assert.Equal(default, (await SignInAsync(all, id)).ProviderSubject);
        (await ProviderHouse.RegisterAsync(web, "ada")).Is(303);
        Assert.NotEqual(id, await ProviderHouse.WhoAsync(web));
    }

    [Fact]
    public async Task Provider_ThatIsAway_IsSaidAndThePasswordWorks()
    {
        await using var all = await StartAsync();
        var id = await all.House.AddPersonAsync("ada");
        await all.House.SetPasswordAsync(id, Password);
        using var web = all.Browser();
        await all.Provider.DisposeAsync();

        Assert.Contains("cannot be reached", (await web.GetAsync("/provider")).Is(502).Text, StringComparison.Ordinal);

        (await web.PostAsync("/sign-in", ("name", "ada"), ("password", Password))).Is(303);
        Assert.Equal(id, await ProviderHouse.WhoAsync(web));
    }

    [Fact]
    public async Task Provider_ThatIsNotSet_IsNotThere()
    {
        await using var house = await WorkHouse.StartAsync();
        using var web = new WebForms(house.Site);

        Assert.DoesNotContain("/provider", (await web.GetAsync("/sign-in")).Text, StringComparison.Ordinal);
        (await web.GetAsync("/provider")).Is(404);
        (await web.GetAsync("/provider/callback?code=1&state=2")).Is(404);
    }

    [Theory]
    [InlineData("Authority", "http://idp.example.org")]
    [InlineData("Authority", "")]
    [InlineData("ClientId", "")]
    [InlineData("Name", "a name that is much too long for the button on which it is to stand, whatever it is")]
    public async Task Start_WithWrongSettings_IsRefused(string name, string value)
    {
        var refused = await Assert.ThrowsAsync<StartException>(
            () => ProviderHouse.StartAsync(($"{ProviderHouse.Section}:{name}", value)));

        Assert.Contains(ProviderHouse.Section, refused.Message, StringComparison.Ordinal);
    }

    private static Task<ProviderHouse> StartAsync() => ProviderHouse.StartAsync(("Bursar:OpenRegistration", "true"));

    private static Task<SignIn> SignInAsync(ProviderHouse all, ObjectId person)
        => all.House.Server.FindAsync<SignIn>(RowKey.OfSignIn(Ledger.Site.WorkSite, person));

    /// <summary>Sets where mail reaches someone, as the page and the link in the mail do.</summary>
    private static async Task SetMailAsync(ProviderHouse all, ObjectId person, bool isVerified)
    {
        using var web = all.Browser();
        web.SetCookie("bursar-work", $"{await all.House.LetInAsync(person)}");
        (await web.PostAsync("/account/mail", ("mail", Ada), ("password", Password))).Is(303);
        if (!isVerified) return;
        var mail = await all.House.Server.FindAsync<MailAddress>(RowKey.OfMailAddress(person));
        await all.House.Server.ExecuteAsync(
            new KeepProvedMail(person, mail.Address, all.House.Server.Box.Seal("x"u8, MailAddress.SealOwner(person))));
    }
}
