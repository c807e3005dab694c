using System.Net;
using System.Net.Sockets;
using Bursar.Ledger;

namespace Bursar.Delivery;

/// <summary>Public addresses, over HTTPS; or all, where an operator allows it.</summary>
/// <param name="AllowPrivate">Whether plain HTTP, loopback and private addresses are allowed.</param>
public sealed record HookTargets(bool AllowPrivate) : IHookTargets
{
    /// <summary>Whether mail can be sent.</summary>
    public bool SendsMail { get; init; }

    /// <inheritdoc/>
    public string? Check(string target)
    {
        if (target.Length > Hook.MaxTarget) return $"Ensure this field has no more than {Hook.MaxTarget} characters.";
        if (!Uri.TryCreate(target, UriKind.Absolute, out var url) || url.Host.Length == 0) return "Enter a valid URL.";
        if (url.UserInfo.Length > 0) return "The URL may not contain a user name or password.";
        if (AllowPrivate) return url.Scheme is "https" or "http" ? null : "The URL must begin with https:// or http://.";
        if (url.Scheme != Uri.UriSchemeHttps) return "The URL must begin with https://.";
        if (url.IsLoopback || (IPAddress.TryParse(url.DnsSafeHost, out var address) && !IsPublic(address)))
            return "The URL must be publicly accessible.";
        return null;
    }

    /// <inheritdoc/>
    public string? CheckMail(string address)
    {
        if (!SendsMail) return MailSender.NotSetUp;
        return MailSender.IsAddress(address) ? null : "Enter a valid mail address.";
    }

    /// <summary>Whether something may be sent to this address.</summary>
    public bool Allows(IPAddress address) => AllowPrivate || IsPublic(address);

    /// <summary>
    /// Whether an address is a public unicast one: not in the blocks that IANA's registries of special-purpose addresses list.
    /// </summary>
    public static bool IsPublic(IPAddress address)
    {
        if (address.IsIPv4MappedToIPv6) address = address.MapToIPv4();
        var bytes = address.GetAddressBytes();
        return address.AddressFamily == AddressFamily.InterNetwork ? IsPublic4(bytes) : IsPublic6(address, bytes);
    }

    private static bool IsPublic4(byte[] ip) => ip[0] switch
    {
        0 or 10 or 127 or >= 224 => false,
        100 => ip[1] is < 64 or > 127,
        169 => ip[1] != 254,
        172 => ip[1] is < 16 or > 31,
        192 => !(ip[1] == 168 || (ip[1] == 0 && ip[2] is 0 or 2) || (ip[1] == 88 && ip[2] == 99)),
        198 => !(ip[1] is 18 or 19 || (ip[1] == 51 && ip[2] == 100)),
        203 => !(ip[1] == 0 && ip[2] == 113),
        _ => true,
    };

    /// <summary>Global unicast is 2000::/3; of that, 2001::/23, 2001:db8::/32, 2002::/16 and 3fff::/20 are special.</summary>
    private static bool IsPublic6(IPAddress address, byte[] ip)
    {
        if (address.ScopeId != 0 || (ip[0] & 0xE0) != 0x20) return false;
        if (ip[0] == 0x20 && ip[1] == 0x01) return !(ip[2] < 2 || (ip[2] == 0x0D && ip[3] == 0xB8));
        if (ip[0] == 0x20 && ip[1] == 0x02) return false;
        return !(ip[0] == 0x3F && ip[1] == 0xFF && ip[2] < 0x10);
    }
}
