using System.Collections.Frozen;

namespace Bursar;

/// <summary>The vendors' own host names, as programs have them fixed in their code.</summary>
internal static class VendorHosts
{
    /// <summary>Where a server listens for them: any free port of this machine.</summary>
    public const string ListenOn = "https://127.0.0.1:0";

    /// <summary>The hosts of the APIs: MTurk's two, SNS where MTurk's topics are, and Prolific's.</summary>
    public static readonly IReadOnlyList<string> Apis =
    [
        "mturk-requester.us-east-1.amazonaws.com", "mturk-requester-sandbox.us-east-1.amazonaws.com",
        "sns.us-east-1.amazonaws.com", "sns.amazonaws.com", "api.prolific.com", "api.prolific.co",
    ];

    /// <summary>The hosts of the sites on which people work.</summary>
    public static readonly IReadOnlyList<string> Sites =
    [
        "www.mturk.com", "worker.mturk.com", "workersandbox.mturk.com", "app.prolific.com", "app.prolific.co",
    ];

    /// <summary>The domains that all of them are in; certificates are made for no other.</summary>
    public static readonly IReadOnlyList<string> Domains = ["amazonaws.com", "mturk.com", "prolific.com", "prolific.co"];

    private static readonly FrozenSet<string> All = Apis.Concat(Sites).ToFrozenSet(StringComparer.OrdinalIgnoreCase);
    private static readonly FrozenSet<string> OfSites = Sites.ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    /// <summary>Whether a name is one of them.</summary>
    public static bool Has(string host) => All.Contains(host);

    /// <summary>Whether a name is that of a site on which people work.</summary>
    public static bool IsSite(string host) => OfSites.Contains(host);
}
