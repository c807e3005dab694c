using System.Text.Json.Serialization;

namespace Bursar.Prolific;

/// <summary>How answers about what is there to test with are serialized.</summary>
[JsonSerializable(typeof(TestParticipant))]
internal sealed partial class TestingJson : JsonSerializerContext
{
    public static readonly TestingJson Wire = new(JsonAnswer.Options());
}
