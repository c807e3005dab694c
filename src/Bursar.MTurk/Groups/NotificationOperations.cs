namespace Bursar.MTurk;

/// <summary>Notifications that a HIT type sends.</summary>
internal static class NotificationOperations
{
    /// <summary>The group's operations in the order of their names.</summary>
    public static readonly IReadOnlyList<MTurkOperation> All =
    [
        new(nameof(SendTestEventNotification), SendTestEventNotification.AnswerAsync),
        new(nameof(UpdateNotificationSettings), UpdateNotificationSettings.AnswerAsync),
    ];
}
