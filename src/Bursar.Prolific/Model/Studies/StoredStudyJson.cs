using System.Text.Json.Serialization;

namespace Bursar.Prolific;

/// <summary>How a study's document is stored. Letters of any script are stored as they are, so that a long text fits.</summary>
[JsonSerializable(typeof(StudyDocument))]
internal sealed partial class StoredStudyJson : JsonSerializerContext
{
    public static readonly StoredStudyJson Form = new(JsonAnswer.Options());
}
