using System.Text.Json.Serialization;

namespace Bursar.Prolific;

/// <summary>The JSON context of answers about messages.</summary>
[JsonSerializable(typeof(ListAnswer<MessageDetail>))]
internal sealed partial class MessageJson : JsonSerializerContext
{
    public static readonly MessageJson Wire = new(JsonAnswer.Options());
}
