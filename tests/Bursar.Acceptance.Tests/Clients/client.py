"""Calls MTurk with boto3: client.py ADDRESS

One call a line: {"operation", "input", "list"}. With a list, boto3's own paginator reads every page of it.
"""
import json
import sys

import boto3
from botocore import xform_name
from botocore.exceptions import ClientError

client = boto3.client("mturk", endpoint_url=sys.argv[1])


def answer(operation, input, list=None):
    try:
        if list:
            pages = client.get_paginator(xform_name(operation)).paginate(**input)
            return {"output": {list: [one for page in pages for one in page[list]]}}
        output = getattr(client, xform_name(operation))(**input)
        return {"output": output, "attempts": 1 + output.pop("ResponseMetadata")["RetryAttempts"]}
    except ClientError as error:
        response = error.response
        code = {"TurkErrorCode": response["TurkErrorCode"]} if "TurkErrorCode" in response else {}
        return {"error": {**response["Error"], **code}, "attempts": 1 + response["ResponseMetadata"]["RetryAttempts"]}


for line in sys.stdin:
    print(json.dumps(answer(**json.loads(line)), default=lambda time: time.timestamp()), flush=True)
