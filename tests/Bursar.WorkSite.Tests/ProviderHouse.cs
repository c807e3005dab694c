namespace Bursar.WorkSite.Tests;

/// <summary>A house whose people may sign in through a provider (OpenID Connect), which runs beside it.</summary>
internal sealed class ProviderHouse : IAsyncDisposable
{
    public const string Section = "Bursar:WorkOpenId";
    public const string Name = "Example University";

    private readonly DirectoryInfo _directory = Directory.CreateTempSubdirectory("bursar-provider-");

    private WorkHouse? _house;

    private ProviderHouse(IdentityProvider provider) => Provider = provider;

    public IdentityProvider Provider { get; }

    public WorkHouse House => _house!;

    /// <summary>Starts both; whoever comes to the provider is Ada. The console asks the same provider.</summary>
    public static async Task<ProviderHouse> StartAsync(params IEnumerable<(string Name, string Value)> settings)
    {
        var all = new ProviderHouse(await IdentityProvider.StartAsync("Ada@example.org"));
        (string Name, string Value)[] usual =
        [
            // Mail could be sent, and none is: the provider has verified the address.
            ("Bursar:Mail:Host", "127.0.0.1"), ("Bursar:Mail:From", "bursar@example.org"), ($"{Section}:Name", Name),
            .. all.Provider.Settings(Section, all._directory), .. all.Provider.Settings("Console:OpenId", all._directory),
        ];
        var others = usual.ExceptBy(settings.Select(one => one.Name), one => one.Name);
        try
        {
            all._house = await WorkHouse.StartAsync(others.Concat(settings));
            return all;
        }
        catch
        {
            await all.DisposeAsync();
            throw;
        }
    }

    /// <summary>A browser without a screen.</summary>
    public WebForms Browser() => new(House.Site);

    /// <summary>Goes to the provider, signs in there, and returns the address to which it sends the browser back.</summary>
    public static async Task<string> ReturnAsync(WebForms web, string to = "/tasks")
    {
        var asked = (await web.GetAsync($"/provider?to={Uri.EscapeDataString(to)}")).Is(302).Location!;
        return await IdentityProvider.SignInAsync(asked);
    }

    /// <summary>Comes in through the provider.</summary>
    public static async Task<WebReply> EnterAsync(WebForms web, string to = "/tasks")
        => await web.GetAsync(await ReturnAsync(web, to));

    /// <summary>Registers through the provider, and returns the reply to the form.</summary>
    public static async Task<WebReply> RegisterAsync(WebForms web, string name)
    {
        var form = (await EnterAsync(web)).Is(200);
        return await web.PostAsync("/register", ("name", name), ("provider", form.Hidden("provider")));
    }

    /// <summary>Whom a browser is signed in as; null for nobody.</summary>
    public static async Task<ObjectId?> WhoAsync(WebForms web)
    {
        var cookie = web.CookiesOf("/tasks").SingleOrDefault(one => one.Name == "bursar-work");
        return cookie is null || (await web.GetAsync("/tasks")).Status != 200
            ? null
            : Http.PersonSecret.TryParse(cookie.Value)?.Person;
    }

    public async ValueTask DisposeAsync()
    {
        if (_house is not null) await _house.DisposeAsync();
        await Provider.DisposeAsync();
        _directory.Delete(recursive: true);
    }
}
