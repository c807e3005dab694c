using Bursar.Http;
using Bursar.Ledger;

namespace Bursar.WorkSite;

/// <summary>What an operator decides about the participants' site.</summary>
public sealed record WorkOptions
{
    /// <summary>The site's name, at the top of every page.</summary>
    public string Title { get; init; } = "Bursar";

    /// <summary>Where participants reach it; null to follow the request, which works on this machine only.</summary>
    public Uri? Address { get; init; }

    /// <summary>
    /// Where the pages that requesters wrote come from, under another host name; null together with <see cref="Address"/>, for
    /// <c>localhost</c>.
    /// </summary>
    public Uri? ContentAddress { get; init; }

    /// <summary>The key from which everything that the site signs follows; the same on every node.</summary>
    public required byte[] Key { get; init; }

    /// <summary>Whether anyone may register. If not, people come by invitation.</summary>
    public bool IsOpen { get; init; }

    /// <summary>Whether mail can be sent.</summary>
    public bool SendsMail { get; init; }

    /// <summary>Whether people must have verified a mail address before they can accept work.</summary>
    public bool NeedsVerifiedMail { get; init; }

    /// <summary>Through whom participants sign in without a password here (OpenID Connect); null for nobody.</summary>
    public ProviderOptions? Provider { get; init; }

    /// <summary>The demo's participants, whom anyone on this machine may sign in as; empty for none.</summary>
    public IReadOnlyList<DemoPerson> DemoPeople { get; init; } = [];
}

/// <summary>A participant of the demo.</summary>
/// <param name="Id">The participant's id.</param>
/// <param name="Name">The name on the button.</param>
public sealed record DemoPerson(ObjectId Id, string Name);
