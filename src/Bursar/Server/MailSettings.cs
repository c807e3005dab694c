using Bursar.Delivery;
using Microsoft.Extensions.Configuration;
using MimeKit;

namespace Bursar;

/// <summary>Through which SMTP server mail is sent, if any is (<c>Bursar:Mail</c>).</summary>
internal static class MailSettings
{
    private const string Section = "Bursar:Mail";

    private static readonly string[] Others = ["Port", "Tls", "User", "PasswordFile", "From"];

    /// <summary>Reads them.</summary>
    /// <returns>Null if <c>Bursar:Mail:Host</c> is not set: no mail is sent.</returns>
    /// <exception cref="CommandFailure">A setting is invalid or missing, or the password cannot be read.</exception>
    public static MailOptions? Of(IConfiguration settings)
    {
        var (host, from) = (Text("Host"), Text("From"));
        if (host is null)
            return Others.FirstOrDefault(name => Text(name) is not null) is { } alone
                ? throw Wrong($"{Section}:{alone} needs {Section}:Host.")
                : null;
        if (from is null || !MailboxAddress.TryParse(from, out var box) || box.Domain.Length == 0)
            throw Wrong($"{Section}:From is \"{from}\"; it must be the address of the sender: bursar@example.org.");
        var tls = MailTls.StartTls;
        if (Text("Tls") is { } mode && !(Enum.TryParse(mode, ignoreCase: true, out tls) && Enum.IsDefined(tls)))
            throw Wrong($"{Section}:Tls is \"{mode}\"; it must be StartTls, Always or None.");
        var (user, file) = (Text("User"), Text("PasswordFile"));
        if (user is null != file is null) throw Wrong($"{Section}:User and {Section}:PasswordFile belong together.");
        return new(host, from)
        {
            Port = (int)settings.NumberOf($"{Section}:Port", MailOptions.DefaultPort, 1, ushort.MaxValue),
            Tls = tls,
            User = user,
            Password = settings.SecretOf($"{Section}:PasswordFile"),
        };

        string? Text(string name) => settings[$"{Section}:{name}"] is { Length: > 0 } text ? text : null;
    }

    private static CommandFailure Wrong(string why) => new(ExitCode.CannotStart, why);
}
