using System.Text;
using System.Text.Json.Nodes;

namespace Bursar.Docs;

/// <summary>Samples with the SDKs of AWS. They sign; the key is where they look for one.</summary>
internal static class AwsSamples
{
    private const string Region = "us-east-1";

    /// <summary>With the AWS CLI.</summary>
    public static Sample CommandLine(SampleCall call)
    {
        var input = call.Body is JsonObject { Count: > 0 } ? $" \\\n  --cli-input-json {Literals.Shell(call.Text!)}" : "";
        return new("AWS CLI", "sh",
            $"aws mturk {Words(call.Operation, '-')} --endpoint-url {call.Server} --region {Region}{input}");
    }

    /// <summary>With boto3.</summary>
    public static Sample Boto(SampleCall call)
    {
        var input = call.Body is JsonObject { Count: > 0 } ? $"**{Literals.Python(call.Body)}" : "";
        return new("Python (boto3)", "python", $$"""
            import boto3

            mturk = boto3.client("mturk", endpoint_url="{{call.Server}}", region_name="{{Region}}")
            print(mturk.{{Words(call.Operation, '_')}}({{input}}))
            """);
    }

    /// <summary>With the AWS SDK for JavaScript, version 3.</summary>
    public static Sample JavaScript(SampleCall call) => new("JavaScript (v3)", "js", $$"""
        import { MTurkClient, {{call.Operation}}Command } from "@aws-sdk/client-mturk";

        const mturk = new MTurkClient({ endpoint: "{{call.Server}}", region: "{{Region}}" });
        console.log(await mturk.send(new {{call.Operation}}Command({{call.Text ?? "{}"}})));
        """);

    /// <summary>With the AWS SDK for .NET.</summary>
    public static Sample CSharp(SampleCall call)
    {
        var members = call.Body is JsonObject { Count: > 0 } body ? Literals.CSharp(body)["new()".Length..] : "()";
        return new("C#", "csharp", $$"""
            using Amazon.MTurk;
            using Amazon.MTurk.Model;

            using var mturk = new AmazonMTurkClient(new AmazonMTurkConfig { ServiceURL = "{{call.Server}}" });
            var response = await mturk.{{call.Operation}}Async(new {{call.Operation}}Request{{members}});
            """);
    }

    /// <summary><c>ListHITsForQualificationType</c> in words, as AWS's tools write it.</summary>
    private static string Words(string operation, char between)
    {
        var words = new StringBuilder();
        var plain = operation.Replace("HIT", "Hit", StringComparison.Ordinal).Replace("URL", "Url", StringComparison.Ordinal);
        foreach (var one in plain)
        {
            if (char.IsAsciiLetterUpper(one) && words.Length > 0) words.Append(between);
            words.Append(char.ToLowerInvariant(one));
        }
        return words.ToString();
    }
}
