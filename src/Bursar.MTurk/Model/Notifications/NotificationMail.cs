using System.Text;
using System.Text.Json;

namespace Bursar.MTurk;

/// <summary>A notification for people: what <see cref="NotificationMessage"/> says to programs, as a mail.</summary>
internal static class NotificationMail
{
    private static readonly (string Member, string Label)[] Lines =
    [
        ("EventTimestamp", "Time"), ("HITId", "HIT"), ("HITTypeId", "HIT type"), ("AssignmentId", "Assignment"),
    ];

    /// <summary>Writes the mail.</summary>
    /// <param name="delivery">The delivery, whose payload is the message and whose target is the address.</param>
    /// <param name="title">The HIT's title; null if there is no HIT.</param>
    public static Mail Of(Delivery delivery, string? title)
    {
        using var message = JsonDocument.Parse(delivery.Payload);
        var happened = message.RootElement.GetProperty("Events")[0];
        var text = new StringBuilder();
        if (title is not null) text.Append(title).Append("\n\n");
        text.Append("Event: ").Append(delivery.EventType).Append('\n');
        foreach (var (member, label) in Lines)
            if (happened.TryGetProperty(member, out var value)) text.Append($"{label}: {value.GetString()}\n");
        return new(
            delivery.Id.ToString(),
            delivery.Target,
            title is null ? delivery.EventType : $"{delivery.EventType}: {title}",
            text.ToString());
    }
}
