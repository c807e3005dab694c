using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Bursar.MTurk;

/// <summary>
/// What is said about an event: the JSON that MTurk put into a queue or a topic (MTurk API Reference, Notification Handling Using
/// Amazon SNS, SNS Message Payload).
/// </summary>
internal static class NotificationMessage
{
    /// <summary>The version of the message's form.</summary>
    public const string Version = "2014-08-15";

    private static readonly JsonWriterOptions Plain = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Writes a message about one event.</summary>
    /// <param name="id">The same for every copy of the message, so that a receiver can tell that it has it.</param>
    /// <param name="book">The number of the requester's book.</param>
    /// <param name="type">The type of event.</param>
    /// <param name="at">When it happened.</param>
    /// <param name="hitType">The HIT type's id.</param>
    /// <param name="hit">The HIT's id.</param>
    /// <param name="assignment">The assignment's id; empty if it is not about one.</param>
    public static string Write(
        Digest id, int book, string type, DateTimeOffset at, ObjectId hitType, ObjectId hit, ObjectId assignment)
    {
        using var output = new MemoryStream();
        using (var json = new Utf8JsonWriter(output, Plain))
        {
            json.WriteStartObject();
            json.WriteStartArray("Events");
            json.WriteStartObject();
            json.WriteString("EventType", type);
            json.WriteString("EventTimestamp", at.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture));
            json.WriteString("HITTypeId", hitType.ToUpperString());
            json.WriteString("HITId", hit.ToUpperString());
            if (!assignment.IsEmpty) json.WriteString("AssignmentId", assignment.ToUpperString());
            json.WriteEndObject();
            json.WriteEndArray();
            json.WriteString("EventDocId", id.ToString()[..40]);
            json.WriteString("CustomerId", CustomerOf(book));
            json.WriteString("EventDocVersion", Version);
            json.WriteEndObject();
        }
        return Encoding.UTF8.GetString(output.ToArray());
    }

    /// <summary>The requester's id: no book has another's.</summary>
    private static string CustomerOf(int book) => string.Create(CultureInfo.InvariantCulture, $"A{book:D12}");
}
