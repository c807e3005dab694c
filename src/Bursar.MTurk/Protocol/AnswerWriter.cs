using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Bursar.MTurk;

/// <summary>
/// Writes the members of an answer in the forms that the API's model defines. Members that are null are left out.
/// </summary>
internal sealed class AnswerWriter(IBufferWriter<byte> output) : IDisposable
{
    private static readonly JsonWriterOptions Plain = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };
    private readonly Utf8JsonWriter _json = new(output, Plain);

    /// <summary>Writes the whole answer.</summary>
    public void Structure(Action<AnswerWriter> members)
    {
        _json.WriteStartObject();
        members(this);
        _json.WriteEndObject();
    }

    /// <summary>Writes a structure.</summary>
    public void Structure(string name, Action<AnswerWriter> members)
    {
        _json.WritePropertyName(name);
        Structure(members);
    }

    /// <summary>Writes a list of structures.</summary>
    public void List<T>(string name, IEnumerable<T> items, Action<AnswerWriter, T> members)
    {
        _json.WriteStartArray(name);
        foreach (var item in items) Structure(writer => members(writer, item));
        _json.WriteEndArray();
    }

    /// <summary>Writes a string.</summary>
    public void Text(string name, string? value)
    {
        if (value is not null) _json.WriteString(name, value);
    }

    /// <summary>Writes an object's id.</summary>
    public void Id(string name, ObjectId id) => _json.WriteString(name, id.ToUpperString());

    /// <summary>Writes a worker's id.</summary>
    public void WorkerId(string name, ObjectId participant) => _json.WriteString(name, Bursar.MTurk.WorkerId.Of(participant));

    /// <summary>Writes a whole number.</summary>
    public void Number(string name, long value) => _json.WriteNumber(name, value);

    /// <summary>Writes a duration in whole seconds.</summary>
    public void Seconds(string name, TimeSpan span) => _json.WriteNumber(name, span.Ticks / TimeSpan.TicksPerSecond);

    /// <summary>Writes a timestamp: seconds since 1970, to the millisecond.</summary>
    public void Time(string name, DateTimeOffset? time)
    {
        if (time is { } at) _json.WriteNumber(name, at.ToUnixTimeMilliseconds() / 1000m);
    }

    /// <summary>Writes dollars as a string with two decimals.</summary>
    public void Amount(string name, Money amount)
        => _json.WriteString(name, $"{amount.WholeMinor / 100}.{amount.WholeMinor % 100:D2}");

    /// <summary>Writes a Boolean.</summary>
    public void Flag(string name, bool value) => _json.WriteBoolean(name, value);

    /// <summary>Writes a list of whole numbers.</summary>
    public void Numbers(string name, IEnumerable<int> values)
    {
        _json.WriteStartArray(name);
        foreach (var value in values) _json.WriteNumberValue(value);
        _json.WriteEndArray();
    }

    /// <inheritdoc/>
    public void Dispose() => _json.Dispose();
}
