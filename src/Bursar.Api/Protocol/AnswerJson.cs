using System.Text.Json.Serialization;

namespace Bursar.Api;

/// <summary>How answers are written, and read again by the command line.</summary>
[JsonSerializable(typeof(BookAnswer))]
[JsonSerializable(typeof(BookPage))]
[JsonSerializable(typeof(List<BookAnswer>))]
[JsonSerializable(typeof(MovementAnswer))]
[JsonSerializable(typeof(TransferPage))]
[JsonSerializable(typeof(KeyAnswer))]
[JsonSerializable(typeof(KeyList))]
[JsonSerializable(typeof(TokenAnswer))]
[JsonSerializable(typeof(TokenList))]
[JsonSerializable(typeof(ParticipantAnswer))]
[JsonSerializable(typeof(SubmissionAnswer))]
[JsonSerializable(typeof(ClockAnswer))]
[JsonSerializable(typeof(Problem))]
public sealed partial class AnswerJson : JsonSerializerContext;
