using Bursar.Http;
using Bursar.WorkSite;
using Microsoft.Extensions.Configuration;

namespace Bursar;

/// <summary>Where the participants' site listens, and where participants reach it.</summary>
internal sealed record WorkSettings
{
    private const string UrlsSetting = "Bursar:WorkUrls";
    private const string AddressSetting = "Bursar:WorkUrl";
    private const string ContentSetting = "Bursar:ContentUrl";
    private const string VerifiedMailSetting = "Bursar:VerifiedMail";

    /// <summary>The addresses to listen on (<c>Bursar:WorkUrls</c>).</summary>
    public required string[] Urls { get; init; }

    /// <summary>Where participants reach the site (<c>Bursar:WorkUrl</c>); null on this machine only.</summary>
    public Uri? Address { get; init; }

    /// <summary>Where pages that requesters wrote come from (<c>Bursar:ContentUrl</c>); null on this machine only.</summary>
    public Uri? Content { get; init; }

    /// <summary>Whether anyone may register (<c>Bursar:OpenRegistration</c>).</summary>
    public bool IsOpen { get; init; }

    /// <summary>Whether mail can be sent (<c>Bursar:Mail</c>).</summary>
    public bool SendsMail { get; init; }

    /// <summary>Through whom participants sign in (<c>Bursar:WorkOpenId</c>); null for nobody.</summary>
    public ProviderOptions? Provider { get; init; }

    /// <summary>Whether people must verify a mail address before they accept work (<c>Bursar:VerifiedMail</c>).</summary>
    public bool NeedsVerifiedMail { get; init; }

    /// <summary>The site's name (<c>Bursar:WorkTitle</c>).</summary>
    public string? Title { get; init; }

    /// <summary>Whether a browser that uses the site's address talks TLS, to a proxy or to this server.</summary>
    public bool IsSecure => Address?.Scheme == Uri.UriSchemeHttps;

    /// <summary>The host names that are answered.</summary>
    public AllowedHosts Hosts => new(
    [
        .. ServerUrls.NamesOf(Urls), .. new[] { Address, Content }.OfType<Uri>().Select(url => url.IdnHost),
        .. AnswersForVendors ? VendorHosts.Sites : [],
    ]);

    /// <summary>Whether it answers to the names of the vendors' sites.</summary>
    private bool AnswersForVendors { get; init; }

    /// <summary>The same, with an address for those who call the vendors' sites by their own names.</summary>
    public WorkSettings ForVendors() => this with { Urls = [.. Urls, VendorHosts.ListenOn], AnswersForVendors = true };

    /// <summary>Reads them.</summary>
    /// <param name="settings">The settings.</param>
    /// <param name="loopbackOnly">Whether only this machine may reach the site.</param>
    /// <param name="hasCertificate">Whether there is a certificate for TLS.</param>
    /// <returns>Null if there is no such site.</returns>
    /// <exception cref="CommandFailure">A setting is invalid, or two contradict each other.</exception>
    public static WorkSettings? Of(IConfiguration settings, bool loopbackOnly, bool hasCertificate)
    {
        if (settings[UrlsSetting] is not { Length: > 0 } text) return null;
        var isTls = text.Contains("https:", StringComparison.OrdinalIgnoreCase);
        var work = new WorkSettings
        {
            Urls = ServerUrls.Parse(text, loopbackOnly, hasCertificate && isTls),
            Address = ServerUrls.OriginOf(settings, AddressSetting),
            Content = ServerUrls.OriginOf(settings, ContentSetting),
            Title = settings["Bursar:WorkTitle"],
            IsOpen = settings.IsOn("Bursar:OpenRegistration"),
            SendsMail = MailSettings.Of(settings) is not null,
            NeedsVerifiedMail = settings.IsOn(VerifiedMailSetting),
            Provider = ProviderSettings.Of(settings, ProviderSettings.WorkSite),
        };
        if (work is { NeedsVerifiedMail: true, SendsMail: false })
            throw Wrong($"{VerifiedMailSetting} needs Bursar:Mail:Host: without it, nobody could verify an address.");
        var isReached = work.Urls.Any(ServerUrls.IsBeyondLoopback);
        if (work.Address is null != work.Content is null || (isReached && work.Address is null))
            throw Wrong($"{AddressSetting} and {ContentSetting} must both be set where participants use other machines.");
        return string.Equals(work.Address?.IdnHost, work.Content?.IdnHost, StringComparison.OrdinalIgnoreCase)
            && work.Address is not null
                ? throw Wrong(
                    $"{AddressSetting} and {ContentSetting} must have different host names: what requesters wrote must not be "
                        + "able to act for participants.")
                : work;
    }

    /// <summary>What the site is given.</summary>
    /// <param name="key">The site's key.</param>
    /// <param name="people">The participants whom anyone on this machine may sign in as.</param>
    public WorkOptions ToOptions(byte[] key, IReadOnlyList<DemoPerson> people)
    {
        var options = new WorkOptions
        {
            Key = key,
            Address = Address,
            ContentAddress = Content,
            IsOpen = IsOpen,
            SendsMail = SendsMail,
            NeedsVerifiedMail = NeedsVerifiedMail,
            Provider = Provider,
            DemoPeople = people,
        };
        return string.IsNullOrWhiteSpace(Title) ? options : options with { Title = Title };
    }

    private static CommandFailure Wrong(string why) => new(ExitCode.CannotStart, why);
}
