using System.Text.Json;
using System.Text.Json.Nodes;

namespace Bursar.Docs;

/// <summary>Samples with the HTTP clients that people use.</summary>
internal static class WebSamples
{
    /// <summary>With curl.</summary>
    public static Sample Curl(SampleCall call)
    {
        var text = $"curl -sS{(call.Method == "GET" ? "" : $" -X {call.Method}")} {Literals.Shell(call.Url)} \\\n"
            + $"  -H {Literals.Shell($"Authorization: {call.Authorization}")}";
        if (call.Text is { } body)
            text += $" \\\n  -H 'Content-Type: {call.MediaType}' \\\n  --data-binary {Literals.Shell(body)}";
        return new("curl", "sh", text);
    }

    /// <summary>With requests.</summary>
    public static Sample Python(SampleCall call)
    {
        var body = call.Body is null ? ""
            : call.MediaType == "application/json" ? $",\n    json={Literals.Python(call.Body, 1)}"
            : $",\n    data={Literals.Quoted(call.Text!)}.encode(),\n";
        var headers = call.MediaType is "application/json" or null
            ? ""
            : $", \"Content-Type\": \"{call.MediaType}\"";
        return new("Python", "python", $$"""
            import requests

            response = requests.{{call.Method.ToLowerInvariant()}}(
                "{{call.Url}}",
                headers={"Authorization": "{{call.Authorization}}"{{headers}}}{{body.TrimEnd('\n', ',')}},
            )
            response.raise_for_status()
            print(response.text)
            """);
    }

    /// <summary>With what browsers and Node have.</summary>
    public static Sample JavaScript(SampleCall call)
    {
        var body = call.Body is null ? ""
            : call.MediaType == "application/json" ? $"\n  body: JSON.stringify({Indent(call.Text!)}),"
            : $"\n  body: {Literals.Quoted(call.Text!)},";
        return new("JavaScript", "js", $$"""
            const response = await fetch("{{call.Url}}", {
              method: "{{call.Method}}",
              headers: { Authorization: "{{call.Authorization}}"{{Type(", \"Content-Type\": \"", "\"")}} },{{body}}
            });
            console.log(await response.text());
            """);

        string Type(string before, string after) => call.MediaType is { } type ? before + type + after : "";
    }

    /// <summary>With Go's own client.</summary>
    public static Sample Go(SampleCall call)
    {
        var (reader, import) = call.Text is { } body
            ? ($"strings.NewReader({GoText(body)})", "\n\t\"strings\"")
            : ("nil", "");
        var type = call.MediaType is { } media ? $"\n\trequest.Header.Set(\"Content-Type\", \"{media}\")" : "";
        return new("Go", "go", $$"""
            package main

            import (
            {{"\t"}}"fmt"
            {{"\t"}}"io"
            {{"\t"}}"net/http"{{import}}
            )

            func main() {
            {{"\t"}}request, err := http.NewRequest("{{call.Method}}", "{{call.Url}}", {{reader}})
            {{"\t"}}if err != nil {
            {{"\t\t"}}panic(err)
            {{"\t"}}}
            {{"\t"}}request.Header.Set("Authorization", "{{call.Authorization}}"){{type}}
            {{"\t"}}response, err := http.DefaultClient.Do(request)
            {{"\t"}}if err != nil {
            {{"\t\t"}}panic(err)
            {{"\t"}}}
            {{"\t"}}defer response.Body.Close()
            {{"\t"}}body, _ := io.ReadAll(response.Body)
            {{"\t"}}fmt.Println(string(body))
            }
            """);
    }

    /// <summary>With Ruby's own client.</summary>
    public static Sample Ruby(SampleCall call)
    {
        var name = $"{call.Method[0]}{call.Method[1..].ToLowerInvariant()}";
        var body = call.Text is { } text
            ? $"\nrequest[\"Content-Type\"] = \"{call.MediaType}\"\nrequest.body = {Literals.SingleQuoted(text)}"
            : "";
        return new("Ruby", "ruby", $$"""
            require "net/http"

            uri = URI("{{call.Url}}")
            request = Net::HTTP::{{name}}.new(uri)
            request["Authorization"] = "{{call.Authorization}}"{{body}}
            response = Net::HTTP.start(uri.host, uri.port, use_ssl: uri.scheme == "https") do |http|
              http.request(request)
            end
            puts response.body
            """);
    }

    /// <summary>With Unirest.</summary>
    public static Sample Java(SampleCall call)
    {
        var body = call.Text is { } text
            ? $"\n            .header(\"Content-Type\", \"{call.MediaType}\")"
                + $"\n            .body({Literals.Quoted(Compact(text))})"
            : "";
        return new("Java", "java", $$"""
            import com.mashape.unirest.http.HttpResponse;
            import com.mashape.unirest.http.Unirest;

            class Main {
                public static void main(String[] arguments) throws Exception {
                    HttpResponse<String> response = Unirest.{{call.Method.ToLowerInvariant()}}("{{call.Url}}")
                        .header("Authorization", "{{call.Authorization}}"){{body}}
                        .asString();
                    System.out.println(response.getBody());
                }
            }
            """);
    }

    /// <summary>With Guzzle.</summary>
    public static Sample Php(SampleCall call)
    {
        var type = call.MediaType is { } media ? $", 'Content-Type' => '{media}'" : "";
        var body = call.Text is { } text ? $"\n    'body' => {Literals.SingleQuoted(text)}," : "";
        return new("PHP", "php", $$"""
            <?php
            require_once 'vendor/autoload.php';

            $client = new \GuzzleHttp\Client();
            $response = $client->request('{{call.Method}}', '{{call.Url}}', [
                'headers' => ['Authorization' => '{{call.Authorization}}'{{type}}],{{body}}
            ]);
            echo $response->getBody();
            """);
    }

    /// <summary>With RestSharp.</summary>
    public static Sample CSharp(SampleCall call)
    {
        var name = $"{call.Method[0]}{call.Method[1..].ToLowerInvariant()}";
        var body = call.Text is { } text
            ? $"\nrequest.AddStringBody({Literals.Quoted(Compact(text))}, \"{call.MediaType}\");"
            : "";
        return new("C#", "csharp", $$"""
            using RestSharp;

            using var client = new RestClient();
            var request = new RestRequest("{{call.Url}}", Method.{{name}});
            request.AddHeader("Authorization", "{{call.Authorization}}");{{body}}
            var response = await client.ExecuteAsync(request);
            Console.WriteLine(response.Content);
            """);
    }

    /// <summary>With Foundation. It is the one that no test runs.</summary>
    public static Sample Swift(SampleCall call)
    {
        var body = call.Text is { } text
            ? $"\nrequest.setValue(\"{call.MediaType}\", forHTTPHeaderField: \"Content-Type\")"
                + $"\nrequest.httpBody = {Literals.Quoted(Compact(text))}.data(using: .utf8)"
            : "";
        return new("Swift (shown, not run by our tests)", "swift", $$"""
            import Foundation

            var request = URLRequest(url: URL(string: "{{call.Url}}")!)
            request.httpMethod = "{{call.Method}}"
            request.setValue("{{call.Authorization}}", forHTTPHeaderField: "Authorization"){{body}}
            let (data, _) = try await URLSession.shared.data(for: request)
            print(String(decoding: data, as: UTF8.self))
            """);
    }

    private static string GoText(string text) => text.Contains('`') ? Literals.Quoted(text) : $"`{text}`";

    private static string Indent(string text) => text.Replace("\n", "\n  ", StringComparison.Ordinal);

    /// <summary>JSON on one line; other text as it is.</summary>
    private static string Compact(string text)
    {
        try
        {
            return JsonNode.Parse(text)!.ToJsonString();
        }
        catch (JsonException)
        {
            return text;
        }
    }
}
