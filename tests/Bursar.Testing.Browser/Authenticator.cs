using Microsoft.Playwright;

namespace Bursar.Testing;

/// <summary>The authenticator that Chromium pretends to have: it agrees to everything.</summary>
public sealed class Authenticator
{
    private readonly ICDPSession _session;
    private readonly IPage _page;
    private string _id = "";

    private Authenticator(IPage page, ICDPSession session) => (_page, _session) = (page, session);

    /// <summary>Gives one to a page.</summary>
    public static async Task<Authenticator> GiveAsync(IPage page)
    {
        var given = new Authenticator(page, await page.Context.NewCDPSessionAsync(page));
        await given._session.SendAsync("WebAuthn.enable");
        var added = await given._session.SendAsync("WebAuthn.addVirtualAuthenticator", new()
        {
            ["options"] = new Dictionary<string, object>(StringComparer.Ordinal)
            {
                ["protocol"] = "ctap2",
                ["transport"] = "internal",
                ["hasResidentKey"] = true,
                ["hasUserVerification"] = true,
                ["isUserVerified"] = true,
                ["automaticPresenceSimulation"] = true,
            },
        });
        given._id = added!.Value.GetProperty("authenticatorId").GetString()!;
        return given;
    }

    /// <summary>How many passkeys it has.</summary>
    public async Task<int> CountAsync()
    {
        var found = await _session.SendAsync("WebAuthn.getCredentials", new() { ["authenticatorId"] = _id });
        return found!.Value.GetProperty("credentials").GetArrayLength();
    }

    /// <summary>Takes every passkey away from it.</summary>
    public Task ForgetAsync() => _session.SendAsync("WebAuthn.clearCredentials", new() { ["authenticatorId"] = _id });

    /// <summary>Has the page answer a question, and returns what a form would send.</summary>
    /// <param name="options">The question, as the page has it.</param>
    public Task<string> AnswerAsync(string options) => _page.EvaluateAsync<string>(
        """
        async (options) => {
          const publicKey = PublicKeyCredential.parseRequestOptionsFromJSON(JSON.parse(options));
          return JSON.stringify((await navigator.credentials.get({ publicKey })).toJSON());
        }
        """,
        options);

    /// <summary>What a page asks: the question, and the sealed part of it.</summary>
    public async Task<(string Options, string State)> QuestionAsync()
    {
        var form = _page.Locator("form[data-passkey=get]");
        return ((await form.GetAttributeAsync("data-options"))!, await form.Locator("[name=state]").InputValueAsync());
    }
}
