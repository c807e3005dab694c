using Bursar.Ledger;
using Microsoft.Extensions.DependencyInjection;

namespace Bursar.Delivery;

/// <summary>Sends what happens in the books to whoever subscribed to it.</summary>
public static class DeliveryServices
{
    /// <summary>
    /// Adds the service. The host provides an <see cref="ILedger"/>, an <see cref="ISecretBox"/>, the world's
    /// <see cref="TimeProvider"/>, a meter, logging, a <see cref="PageAddress"/>, and an <see cref="IHookForm"/> for each
    /// dialect with hooks.
    /// </summary>
    /// <param name="services">The host's services.</param>
    /// <param name="targets">Which addresses may be sent to; dialects check new hooks by it too.</param>
    /// <param name="mail">The SMTP server through which mail is sent; null if none is.</param>
    public static IServiceCollection AddDelivery(
        this IServiceCollection services, HookTargets targets, MailOptions? mail) => services
        .AddSingleton(targets)
        .AddSingleton<IHookTargets>(targets)
        .AddSingleton(from => new MailSender(mail, from.GetRequiredService<TimeProvider>()))
        .AddSingleton<IMailer>(from => from.GetRequiredService<MailSender>())
        .AddSingleton<DeliveryMetrics>()
        .AddSingleton<HookClient>()
        .AddSingleton<DeliveryPlanner>()
        .AddSingleton<DeliverySender>()
        .AddSingleton<AlertSender>()
        .AddHostedService<DeliveryLoop>()
        .AddHostedService<AlertLoop>();
}
