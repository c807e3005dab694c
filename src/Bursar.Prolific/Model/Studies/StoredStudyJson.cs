using System.Text.Json.Serialization;

namespace Bursar.Prolific;

/// <summary>
/// The JSON context of a study's stored document. Non-ASCII characters are not escaped, so that long strings fit.
/// </summary>
[JsonSerializable(typeof(StudyDocument))]
internal sealed partial class StoredStudyJson : JsonSerializerContext
{
    public static readonly StoredStudyJson Form = new(JsonAnswer.Options());
}
