using System.Text.Json.Serialization;

namespace Bursar.Prolific;

/// <summary>The JSON context of answers about projects.</summary>
[JsonSerializable(typeof(ProjectDetail))]
[JsonSerializable(typeof(ListAnswer<ProjectShort>))]
internal sealed partial class ProjectJson : JsonSerializerContext
{
    public static readonly ProjectJson Wire = new(JsonAnswer.Options());
}
