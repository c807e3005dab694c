using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Bursar.MTurk;

/// <summary>
/// An error in MTurk's form: the bare name of the shape in <c>__type</c>; errors with a code of MTurk's own have <c>Message</c>
/// and <c>TurkErrorCode</c>, others have <c>message</c>, as in AWS's common layers.
/// </summary>
/// <param name="Type">The shape's name.</param>
/// <param name="Message">A sentence for people; null if AWS sends none.</param>
internal sealed record MTurkError(string Type, string? Message = null)
{
    private static readonly JsonWriterOptions Plain = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>The HTTP status: in the JSON protocols almost always 400.</summary>
    public int Status { get; init; } = 400;

    /// <summary>MTurk's own code; null for an error of the protocol.</summary>
    public string? TurkErrorCode { get; init; }

    /// <summary>The member whose value is wrong, if it is one value.</summary>
    public string? Parameter { get; init; }

    /// <summary>
    /// Writes the body. Messages of MTurk's own errors end with the time in milliseconds, as the service's did.
    /// </summary>
    public void Write(IBufferWriter<byte> output, DateTimeOffset now)
    {
        using var json = new Utf8JsonWriter(output, Plain);
        json.WriteStartObject();
        json.WriteString("__type"u8, Type);
        if (TurkErrorCode is not null)
        {
            json.WriteString("Message"u8, $"{Message} ({now.ToUnixTimeMilliseconds()})");
            if (Parameter is not null) json.WriteString("Parameter"u8, Parameter);
            json.WriteString("TurkErrorCode"u8, TurkErrorCode);
        }
        else if (Message is not null)
        {
            json.WriteString("message"u8, Message);
        }
        json.WriteEndObject();
    }
}
