using System.Text.Json.Serialization;

namespace Bursar.Prolific;

/// <summary>The JSON context of answers about test participants.</summary>
[JsonSerializable(typeof(TestParticipant))]
internal sealed partial class TestingJson : JsonSerializerContext
{
    public static readonly TestingJson Wire = new(JsonAnswer.Options());
}
