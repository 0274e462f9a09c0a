'use client'
import { RelationshipField } from '@payloadcms/ui'
export const QuestionField = RelationshipField
