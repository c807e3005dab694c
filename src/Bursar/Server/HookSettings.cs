using Bursar.Delivery;
using Microsoft.Extensions.Configuration;

namespace Bursar;

/// <summary>Where webhooks may be sent.</summary>
internal static class HookSettings
{
    /// <summary>The name of the setting.</summary>
    public const string AllowPrivate = "Bursar:AllowPrivateHooks";

    /// <summary>Reads <c>Bursar:AllowPrivateHooks</c>. Default: HTTPS to public addresses only.</summary>
    /// <param name="settings">The settings.</param>
    /// <param name="sendsMail">Whether mail can be sent.</param>
    /// <exception cref="CommandFailure">It is not a Boolean.</exception>
    public static HookTargets TargetsOf(IConfiguration settings, bool sendsMail)
        => new(settings.IsOn(AllowPrivate)) { SendsMail = sendsMail };
}
