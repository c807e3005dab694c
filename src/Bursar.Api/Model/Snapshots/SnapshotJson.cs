using System.Text.Json.Serialization;

namespace Bursar.Api;

/// <summary>The JSON of snapshots: request bodies, and answers, which the command line also reads.</summary>
[JsonSourceGenerationOptions(AllowDuplicateProperties = false)]
[JsonSerializable(typeof(Snapshot))]
[JsonSerializable(typeof(SnapshotList))]
[JsonSerializable(typeof(SnapshotRequest))]
internal sealed partial class SnapshotJson : JsonSerializerContext;
