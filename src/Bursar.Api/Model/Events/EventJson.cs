using System.Text.Json.Serialization;

namespace Bursar.Api;

/// <summary>The JSON of events: answers, which the command line also reads.</summary>
[JsonSourceGenerationOptions(AllowDuplicateProperties = false)]
[JsonSerializable(typeof(EventPage))]
internal sealed partial class EventJson : JsonSerializerContext;
