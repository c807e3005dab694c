using System.Text.Json.Serialization;

namespace Bursar.Prolific;

/// <summary>The JSON context of surveys.</summary>
[JsonSerializable(typeof(SurveyContent))]
[JsonSerializable(typeof(ResponseContent))]
[JsonSerializable(typeof(SurveySection[]))]
[JsonSerializable(typeof(SurveyQuestion[]))]
[JsonSerializable(typeof(AnsweredSection[]))]
[JsonSerializable(typeof(AnsweredQuestion[]))]
[JsonSerializable(typeof(SurveyDetail))]
[JsonSerializable(typeof(ResponseDetail))]
[JsonSerializable(typeof(SurveySummary))]
[JsonSerializable(typeof(ListAnswer<SurveyDetail>))]
[JsonSerializable(typeof(ListAnswer<ResponseDetail>))]
internal sealed partial class SurveyJson : JsonSerializerContext
{
    public static readonly SurveyJson Wire = new(JsonAnswer.Options());
}
