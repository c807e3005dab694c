using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Bursar.MTurk;

/// <summary>
/// The form of the dialect's documents. A HIT type's id follows from it: a member that is added later has to be left out where it is null.
/// </summary>
[JsonSerializable(typeof(HitType))]
[JsonSerializable(typeof(HitContent))]
[JsonSerializable(typeof(IReadOnlyList<QualificationRequirement>))]
internal sealed partial class KeptJson : JsonSerializerContext
{
    /// <summary>The one form.</summary>
    public static readonly KeptJson Form = new(new JsonSerializerOptions
    {
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    });
}
