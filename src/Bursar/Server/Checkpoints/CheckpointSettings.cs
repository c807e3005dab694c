using Bursar.Delivery;
using Microsoft.Extensions.Configuration;

namespace Bursar;

/// <summary>How often a server makes checkpoints, and where they go (<c>Bursar:Checkpoints</c>).</summary>
/// <param name="Every">The time from one to the next: a minute to 366 days.</param>
/// <param name="Directory">The directory in which they are kept.</param>
/// <param name="Keep">How many are kept there, from 1 to 100,000; the oldest go first.</param>
internal sealed record CheckpointSettings(TimeSpan Every, string Directory, int Keep)
{
    private const string Section = "Bursar:Checkpoints";
    private const int DefaultKeep = 400;
    private static readonly TimeSpan Min = TimeSpan.FromMinutes(1);
    private static readonly TimeSpan Max = TimeSpan.FromDays(366);
    private static readonly string[] Others = ["Directory", "Keep", "PostTo", "PostTokenFile", "MailTo"];

    /// <summary>The URL that each is posted to; null for none.</summary>
    public Uri? PostTo { get; init; }

    /// <summary>The bearer token of the posts; null for none.</summary>
    public string? PostToken { get; init; }

    /// <summary>The address that each is mailed to; null for none.</summary>
    public string? MailTo { get; init; }

    /// <summary>Reads them.</summary>
    /// <returns>Null if <c>Bursar:Checkpoints:Every</c> is not set: none are made.</returns>
    /// <exception cref="CommandFailure">A setting is invalid or missing, or the token cannot be read.</exception>
    public static CheckpointSettings? Of(IConfiguration settings, DataDirectory data, bool sendsMail)
    {
        if (Text("Every") is null)
            return Others.FirstOrDefault(name => Text(name) is not null) is { } alone
                ? throw Wrong($"{Section}:{alone} needs {Section}:Every.")
                : null;
        var (post, mail, token) = (Text("PostTo"), Text("MailTo"), Text("PostTokenFile"));
        if (mail is not null && !MailSender.IsAddress(mail))
            throw Wrong($"{Section}:MailTo is \"{mail}\"; it must be an address.");
        if (mail is not null && !sendsMail) throw Wrong($"{Section}:MailTo needs Bursar:Mail:Host.");
        if (token is not null && post is null) throw Wrong($"{Section}:PostTokenFile needs {Section}:PostTo.");
        return new(
            settings.TimeOf($"{Section}:Every", default, Min, Max),
            Path.GetFullPath(Text("Directory") ?? data.CheckpointDirectory),
            (int)settings.NumberOf($"{Section}:Keep", DefaultKeep, 1, 100_000))
        {
            PostTo = post is null ? null : UrlOf(post),
            PostToken = settings.SecretOf($"{Section}:PostTokenFile"),
            MailTo = mail,
        };

        string? Text(string name) => settings[$"{Section}:{name}"] is { Length: > 0 } text ? text : null;
    }

    private static Uri UrlOf(string text)
        => Uri.TryCreate(text, UriKind.Absolute, out var url) && url.Scheme is "https" or "http"
            ? url
            : throw Wrong($"{Section}:PostTo is \"{text}\"; it must be a URL that begins with https:// or http://.");

    private static CommandFailure Wrong(string why) => new(ExitCode.CannotStart, why);
}
