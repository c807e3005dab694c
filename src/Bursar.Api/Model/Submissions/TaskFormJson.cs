using System.Text.Json.Serialization;

namespace Bursar.Api;

/// <summary>The JSON of forms. Members that do not apply are left out.</summary>
[JsonSourceGenerationOptions(
    AllowDuplicateProperties = false, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(TaskFormAnswer))]
internal sealed partial class TaskFormJson : JsonSerializerContext;
